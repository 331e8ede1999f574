"""The analysis of one document as a value: timexes, mentions with blocking keys, temporal relations, evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from timeline import coreference

if TYPE_CHECKING:
    from timeline.coreference import BlockingKey
    from timeline.publication.inference import Clue
    from timeline.records import DatedTimex, Mention, Relation, Timex
    from timeline.text.language import EntityKind

__all__ = ["Analysis", "BlockingKeys", "KeyedMention", "UndatedEvidence", "UndatedMention"]


@dataclass(frozen=True, slots=True)
class BlockingKeys:
    """The fingerprints of the keys by which a mention is found (`index`) and finds others.

    `probe` finds by days, actors and words, `topic_probe` by the topics of documents. `duplicate` is shared by exact
    duplicates in other documents; None if duplicates could not be merged with it.
    """

    duplicate: BlockingKey | None
    index: frozenset[int]
    probe: frozenset[int]
    topic_probe: frozenset[int]


class KeyedMention(NamedTuple):
    """A mention with its blocking keys."""

    mention: Mention
    keys: BlockingKeys

    @classmethod
    def of(cls, mention: Mention, timeline: str) -> KeyedMention:
        """Compute the keys of the mention in the timeline."""
        keys = BlockingKeys(
            coreference.duplicate_key(mention),
            coreference.fingerprints(
                timeline, {*coreference.index_keys(mention), *coreference.topic_index_keys(mention)}
            ),
            coreference.fingerprints(timeline, coreference.probe_keys(mention)),
            coreference.fingerprints(timeline, coreference.topic_probe_keys(mention)),
        )
        return cls(mention, keys)


class UndatedMention(NamedTuple):
    """A mention of an undated document that a timex dates, and whether that date depends on the publication day."""

    depends_on_publication: bool
    timex: Timex
    mention: Mention


@dataclass(frozen=True, slots=True)
class UndatedEvidence:
    """What an undated document contributes to inferring its own publication day and that of others."""

    mentions: tuple[UndatedMention, ...] = ()
    clues: tuple[Clue, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that follows from one document alone; timexes, mentions and relations are in the order of its text.

    `kinds` has the actors of which the text shows the kind. `evidence` is None where the publication is inferred: then
    the evidence from which it was inferred stays as it is. `error` is None, or says in a few words why the analysis
    failed: then there are no timexes, mentions and relations.
    """

    timexes: tuple[DatedTimex, ...] = ()
    mentions: tuple[KeyedMention, ...] = ()
    relations: tuple[Relation, ...] = ()
    kinds: tuple[tuple[str, EntityKind], ...] = ()
    evidence: UndatedEvidence | None = UndatedEvidence()
    error: str | None = None
