"""Conditional requests: `If-Match` keeps people from overwriting each other's changes (RFC 9110, section 13.1.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import request

from timeline.errors import TimelineError

if TYPE_CHECKING:
    from flask import Response

__all__ = ["Changed", "NoPrecondition", "check", "require"]


class Changed(TimelineError):
    """The resource has changed since the client read it."""

    def __init__(self) -> None:
        super().__init__("the resource has changed: read it again and send the new ETag in If-Match")


class NoPrecondition(TimelineError):
    """The request needs an If-Match header."""

    def __init__(self) -> None:
        super().__init__("If-Match is required: send the ETag of the response to GET, or * for any state")


def check(current: Response) -> None:
    """Check that If-Match, if sent, matches the current representation.

    Raises:
        Changed: it does not match.
    """
    current.add_etag()
    tag, _ = current.get_etag()
    expected = request.if_match
    # The ETag of a compressed response ends with its coding: it is the same state.
    if (
        "If-Match" in request.headers
        and not expected.star_tag
        and tag not in {str(etag).partition("-")[0] for etag in expected.as_set()}
    ):
        raise Changed


def require(current: Response) -> None:
    """Check that If-Match is sent and matches the current representation.

    Raises:
        NoPrecondition: it is not sent.
        Changed: it does not match.
    """
    if "If-Match" not in request.headers:
        raise NoPrecondition
    check(current)
