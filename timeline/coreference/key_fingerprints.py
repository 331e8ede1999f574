"""Fingerprints of blocking keys: numbers of 8 bytes, under which the keys of a timeline are stored and found.

A fingerprint begins with hashes of the parts that the mentions of one text share. So the keys of a text lie on few
pages of a file, whatever its size.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.coreference.blocking import BlockingKey

__all__ = ["fingerprint", "fingerprints"]


def fingerprints(timeline: str, keys: Iterable[BlockingKey]) -> frozenset[int]:
    """Return the fingerprints of the keys."""
    return frozenset([fingerprint(timeline, key) for key in keys])


@lru_cache(maxsize=65_536)
def fingerprint(timeline: str, key: BlockingKey) -> int:
    """Return the number of a key in 8 bytes. Two keys rarely share one; that costs no more than a comparison."""
    whole = blake2b("\0".join((timeline, *key)).encode(errors="surrogatepass"), digest_size=4).digest()
    return int.from_bytes(_hash_prefix(timeline, *key[:2]) + _hash_prefix(key[-1]) + whole, signed=True)


@lru_cache(maxsize=16_384)
def _hash_prefix(*parts: str) -> bytes:
    return blake2b("\0".join(parts).encode(errors="surrogatepass"), digest_size=2).digest()
