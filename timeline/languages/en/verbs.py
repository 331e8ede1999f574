"""English verbs: the form and lemma of a word, and the inflected forms of semantic classes such as reporting verbs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "CLAUSE_EMBEDDING",
    "CORPORATE",
    "HUMAN_ACTION",
    "MAYBE_REPORTING",
    "PAST_AUXILIARIES",
    "REPORTING",
    "SCALAR_CHANGE",
    "SPEECH_ACT",
    "STATEMENT",
    "STATIVE",
    "all_forms",
    "form",
    "lemma",
]

T = TypeVar("T")

_IRREGULAR = """
    arise arose arisen | awake awoke awoken | bear bore borne born | beat beat beaten | become became become
    begin began begun | bend bent | bet bet | bid bid | bind bound | bite bit bitten | bleed bled | blow blew blown
    break broke broken | breed bred | bring brought | broadcast broadcast | build built | burst burst | buy bought
    cast cast | catch caught | choose chose chosen | cling clung | come came come | cost cost | creep crept
    cut cut | deal dealt | dig dug | draw drew drawn | drink drank drunk | drive drove driven | eat ate eaten
    fall fell fallen | feed fed | feel felt | fight fought | find found | flee fled | fly flew flown
    forbid forbade forbidden | forecast forecast | foresee foresaw foreseen | forget forgot forgotten
    forgive forgave forgiven | freeze froze frozen | get got gotten | give gave given | go went gone
    grow grew grown | hang hung | hear heard | hide hid hidden | hit hit | hold held | hurt hurt | keep kept
    know knew known | lay laid | lead led | lean leant | leap leapt | learn learnt | leave left | lend lent
    let let | lie lay lain | light lit | lose lost | make made | mean meant | meet met | mislead misled
    oversee oversaw overseen | overtake overtook overtaken | overthrow overthrew overthrown | pay paid | put put
    quit quit | read read | rebuild rebuilt | resell resold | retake retook retaken | rewrite rewrote rewritten
    ride rode ridden | ring rang rung | rise rose risen | run ran run | say said | see saw seen | seek sought
    sell sold | send sent | set set | shake shook shaken | shed shed | shoot shot | show showed shown
    shrink shrank shrunk | shut shut | sing sang sung | sink sank sunk | sit sat | sleep slept | slide slid
    speak spoke spoken | speed sped | spend spent | spill spilt | spin spun | split split | spread spread
    spring sprang sprung | stand stood | steal stole stolen | stick stuck | strike struck stricken
    strive strove striven | swear swore sworn | sweep swept | swim swam swum | swing swung | take took taken
    teach taught | tear tore torn | tell told | think thought | throw threw thrown | undergo underwent undergone
    understand understood | undertake undertook undertaken | uphold upheld | wake woke woken | wear wore worn
    weep wept | win won | withdraw withdrew withdrawn | withstand withstood | write wrote written
"""

# Regular verbs of news and history. The past of an unlisted verb is recognised by its "-ed".
_REGULAR = """
    abandon abolish accept accuse achieve acknowledge acquire act add address adjourn admit adopt advance advise
    affect agree allege allow amend announce annex answer apologise apologize appeal appear apply appoint approve
    argue arrest arrive ask assassinate assemble assert assume assure attack attend avoid await award back ban
    battle believe belong bless block bomb boost boycott brief call campaign cancel capture carry cause cease
    celebrate certify challenge change charge cite claim clash clear climb close collapse collect collide comment
    commission commit compare compete complain complete concede conclude condemn conduct confess confirm consider
    consist contact contain contest continue contribute convene convict cooperate cover crash create criticise
    criticize cross damage debate debut decide declare decline decrease defeat defect defend delay deliver demand
    demolish denounce deny depart deploy describe design destroy detain determine develop devastate die direct
    disappear discharge disclose discover discuss dismiss dispatch display dispute dissolve divide divorce donate
    double drop earn edit elect eliminate emerge employ enable enact encourage end endorse engage enjoy enter erupt
    escape establish estimate evacuate evict examine exceed exchange execute exist expand expect expel expire
    explain explode export express extend face fail favour favor file finalise finalize finance fine finish fire
    focus follow force form found fund gain gather generate govern grant greet guarantee guide halt handle happen
    head help host identify ignore impeach implement import impose imprison improve inaugurate include incorporate
    increase indicate indict influence inform inherit injure insist inspect inspire install instruct intend
    intensify interview introduce invade invent invest investigate invite issue jail join judge jump kidnap kill
    land last launch leak license lift link list live lobby lock look lower maintain manage march mark marry match
    mention merge mobilise mobilize mount move murder name narrow negotiate nominate note notify obey object oblige
    observe obtain occupy occur offer open operate oppose order organise organize oust outline overturn own paint
    pardon participate pass peak perform permit persuade phone place plan plant play plead pledge poison portray
    postpone praise predict prepare present preserve preside press prevail prevent proceed process proclaim produce
    prohibit promise promote prompt propose prosecute protect protest prove provide publish pull punish purchase
    pursue push qualify question raid raise rally ratify reach react realise realize rebel rebuke recall receive
    recognise recognize recommend reconcile reconvene record recover recruit reduce refer reform refuse regain
    register reject relate release relocate remain remark remember remind remove rename renew reopen repair repeal
    replace reply report represent request require rescue resemble resign resist resolve respond restart restore
    restrict result resume retain retire retreat retrieve return reveal reverse review revise revive revoke revolt
    reward rule sack save schedule score seal search secure seem seize sentence separate serve settle share shell
    shift ship sign slam slip slow smash sponsor stab stabilise stabilize stage start starve state stay step stop
    storm strengthen stress stretch struggle study submit succeed sue suffer suggest summon supply support suppress
    surge surpass surprise surrender survive suspect suspend switch talk target test testify thank threaten top
    torture total touch tour track trade train transfer transform travel treat trigger triumph try turn tweet unite
    unveil update upgrade urge use vacate value vanish veto violate visit voice vote vow wait walk want warn wash
    watch welcome widen wipe withhold witness work worry wound yield
"""

# Verbs whose "-s" form is as often a noun: "talks", "reports", "attacks".
_ALSO_NOUNS = frozenset(
    """
    act address advance answer appeal attack award back ban battle bid blow bomb boost brief broadcast build call
    campaign cast cause challenge change charge claim clash clear close comment commission contact contest cost
    cover crash cross cut damage deal debate decline decrease defeat defect delay demand design display dispute
    divide double draw drink drive drop employ end escape estimate exchange export face fall favor favour fight file
    find fine finish fire flight fly focus force forecast form found fund gain grant guarantee guide halt handle
    head help hit hold host import increase influence issue jail join judge jump land last lead leak leave license
    lift light link list live lobby lock look march mark match mean mention merge mount move murder name note object
    offer open order own paint pardon pass pay peak permit phone place plan plant play pledge poison present press
    process produce promise prompt protest pull purchase push question raid raise rally reach read rebel rebuke
    recall record recruit reform regain register release remark repair reply report request rescue result return
    review reward ride ring rise rule run sack save schedule score seal search sentence separate set shake share
    shed shell shift ship shoot show sign sink sleep slide slip slow speed spend spill spin split sponsor spread
    spring stab stage stand start state stay step stick stop storm stress stretch strike struggle study supply
    support surge surprise suspect swing switch talk target test thank think throw top torture total touch tour
    track trade train transfer travel treat trigger triumph try turn tweet update upgrade use value veto visit voice
    vote vow wait walk want wash watch welcome win witness work worry wound yield
    """.split()
)

_REPORTING = """
    say tell report tweet announce state declare add argue claim insist note remark reply respond reveal write warn
    confirm comment explain acknowledge admit assert allege concede deny disclose estimate mention predict pledge
    stress suggest testify vow promise proclaim reiterate post blog
"""

_COGNITION = """
    agree believe consider decide determine discover ensure estimate expect fear feel find guess hold hope indicate know
    learn mean order realise realize rule see show signal suppose suspect think understand worry
"""

# Acts of public speech; not every one is followed by the reported content.
_SPEECH_ACT = """
    accuse answer apologise apologize appeal ask blame call celebrate challenge cite commend condemn congratulate
    criticise criticize demand denounce describe dismiss express hail honour honor invite mourn object offer plead
    praise propose question rebuke recommend refuse reject remember respond salute show speak thank threaten urge
    unveil demonstrate introduce welcome
"""

# Actions and experiences of persons only, other than speech.
_HUMAN_ACTION = """
    apologise apologize awake bear blush bow congratulate cry die drown embrace faint frown graduate hug kiss kneel
    laugh limp marry nod pose resign retire shrug sigh sing sleep smile smoke swim teach think walk wave weep
"""

# Actions whose subject "it" is an organisation, other than speech.
_CORPORATE = """
    acquire agree appoint decline decide employ expect file fire hire intend offer plan publish recall recruit sue
"""

# Changes of a quantity, which can be followed by "by" and an amount.
_SCALAR_CHANGE = """
    advance climb contract cut decline decrease depreciate dip drop edge expand fall gain grow improve increase inch
    jump lag leap lose lower lift narrow plummet plunge raise rally rebound recede recover reduce retreat rise shrink
    sink skyrocket slash slide slip slump soar spike strengthen surge swell tumble weaken widen
"""

# States, which last and occur at no moment.
_STATIVE = """
    appear believe belong cherish comprise concern consider consist contain continue contribute cost deserve doubt
    employ enjoy equal estimate exist expect fear feel fit follow hate have hope include intend involve keep
    know lack last lean lie live look love matter mean measure need oblige own owe plan possess prefer presume reflect
    regard relate remain represent require resemble seek seem serve sit sleep stand stay suffer suppose suspect tend
    think total trust try understand use value wait want watch wear weigh wish wonder work worry
"""

_AUXILIARIES = {
    VerbForm.BE: "be am is are was were been being isn't aren't wasn't weren't gets got getting",
    VerbForm.HAVE: "have has had having haven't hasn't hadn't",
    VerbForm.DO: "do does did don't doesn't didn't",
    VerbForm.MODAL: "will would shall should can could may might must cannot can't couldn't won't wouldn't shouldn't "
    "'ll",
}

_CONSONANT_DOUBLING = frozenset(
    """
    admit ban begin bet bid blog commit compel cut defer dig drop equip expel forbid get grab hit let occur permit
    plan plot put quit rebel refer run set shed shut sit slam slip spin split stab step stop submit swim transfer
    win
    """.split()
)

_NOT_PAST = frozenset(
    """
    aged alleged beloved biased crooked embed exceed feed hatred hundred indeed infrared kindred naked need proceed
    ragged red rugged sacred seed shed shred so-called speed steed succeed supposed unprecedented unwanted weed
    wicked wretched
    """.split()
)

_NOT_GERUND = frozenset(
    """
    anything boeing ceiling charming disappointing during evening everything exciting including interesting king
    lasting missing morning nothing offspring ongoing outstanding pending promising regarding sibling something spring
    string surprising thing willing wing
    """.split()
)


def form(word: str) -> VerbForm | None:
    """The verb form that the word, in lower case, can have; None if it is no verb."""
    listed = _FORMS.get(word)
    if listed is not None:
        return listed
    if word.endswith("ed") and len(word) > 4 and word not in _NOT_PAST:
        return VerbForm.PAST
    if word.endswith("ing") and len(word) > 5 and word not in _NOT_GERUND:
        return VerbForm.GERUND
    return None


def lemma(word: str) -> str:
    """The lemma of a listed form; the word itself if it is not listed.

    >>> lemma("sworn"), lemma("denies"), lemma("letter")
    ('swear', 'deny', 'letter')
    """
    return _LEMMAS.get(word, word)


def _regular_forms(verb: str) -> tuple[str, str, str]:
    """The "-s", "-ed" and "-ing" forms of a regular verb.

    >>> _regular_forms("deny"), _regular_forms("stop"), _regular_forms("reach")
    (('denies', 'denied', 'denying'), ('stops', 'stopped', 'stopping'), ('reaches', 'reached', 'reaching'))
    """
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    if verb.endswith("e"):
        return verb + "s", verb + "d", verb[:-1] + "ing"
    stem = verb + verb[-1] if verb in _CONSONANT_DOUBLING else verb
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"), stem + "ed", stem + "ing"


def _inflections(verb: str, past: str, participles: list[str]) -> Iterator[tuple[str, VerbForm]]:
    present, _, gerund = _regular_forms(verb)
    yield past, VerbForm.PAST
    yield from ((word, VerbForm.PARTICIPLE) for word in participles)
    yield present, VerbForm.NOUN_OR_PRESENT if verb in _ALSO_NOUNS else VerbForm.PRESENT
    yield gerund, VerbForm.GERUND
    yield verb, VerbForm.BASE


def _listed_forms() -> Iterator[tuple[str, str, VerbForm]]:
    """Every form of every listed verb: word, lemma, form. Irregular verbs come first."""
    for verb, past, *participles in (row.split() for row in re.split(r"[|\n]", _IRREGULAR.strip())):
        yield from ((word, verb, kind) for word, kind in _inflections(verb, past, participles))
    for verb in (_REGULAR + _REPORTING).split():
        yield from ((word, verb, kind) for word, kind in _inflections(verb, _regular_forms(verb)[1], []))


def _first_of_each(pairs: Iterable[tuple[str, T]]) -> dict[str, T]:
    table: dict[str, T] = {}
    for word, value in pairs:
        table.setdefault(word, value)
    return table


_FORMS = _first_of_each(
    [
        *((word, kind) for kind, words in _AUXILIARIES.items() for word in words.split()),
        *((word, kind) for word, _, kind in _listed_forms()),
    ]
)
_LEMMAS = _first_of_each((word, verb) for word, verb, _ in _listed_forms())


def all_forms(verbs: str) -> frozenset[str]:
    """All forms of the verbs, whose lemmas may be listed above or not."""
    lemmas = frozenset(verbs.split())
    listed = (word for word, lemma in _LEMMAS.items() if lemma in lemmas)
    return frozenset(listed).union(*((lemma, *_regular_forms(lemma)) for lemma in lemmas - set(_LEMMAS.values())))


CLAUSE_EMBEDDING = all_forms(_REPORTING + _COGNITION)
"""All forms of the verbs after which a clause can begin without "that"."""

REPORTING = all_forms(_REPORTING) - {"post", "report", "state", "comment"}
"""All forms of the reporting verbs, without those that are as often a noun."""

MAYBE_REPORTING = all_forms("add")
"""Reporting verbs that are none with a thing as object: "added that", "added a third"."""

SPEECH_ACT = REPORTING | all_forms(_SPEECH_ACT)
"""All forms of the verbs of public speech."""

STATEMENT = SPEECH_ACT - all_forms("announce appeal declare dismiss introduce invite offer plead propose refuse reject")
"""All forms of the verbs of public speech that only say something."""

HUMAN_ACTION = REPORTING | all_forms(_HUMAN_ACTION)
"""All forms of the verbs whose subject, if it has a first and a last name, is a person."""

CORPORATE = SPEECH_ACT | all_forms(_CORPORATE)
"""All forms of the verbs whose subject "it" is an organisation, and no thing."""

SCALAR_CHANGE = all_forms(_SCALAR_CHANGE)
"""All forms of the verbs by which a quantity changes."""

STATIVE = all_forms(_STATIVE).union(_AUXILIARIES[VerbForm.BE].split(), _AUXILIARIES[VerbForm.HAVE].split())
"""All forms of the verbs of states."""

PAST_AUXILIARIES = frozenset("was were wasn't weren't had hadn't did didn't".split())
"""Auxiliaries in the past tense."""
