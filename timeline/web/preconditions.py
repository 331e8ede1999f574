"""Who changes a thing says which state of it they have seen: two people do not overwrite each other unawares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import request

from timeline.errors import TimelineError

if TYPE_CHECKING:
    from flask import Response

__all__ = ["Changed", "NoPrecondition", "check", "require"]


class Changed(TimelineError):
    """It is not any more as the one who sent this has seen it."""

    def __init__(self) -> None:
        super().__init__("it has changed since: ask for it again, and send the new ETag in If-Match")


class NoPrecondition(TimelineError):
    """This has to say which state of the thing is meant."""

    def __init__(self) -> None:
        super().__init__("say which state you have seen: send the ETag that GET gives in If-Match, or * for any")


def check(current: Response) -> None:
    """Nothing, where the request means the state that `now` tells, or does not say which.

    Raises:
        Changed: it means another one.
    """
    current.add_etag()
    tag, _ = current.get_etag()
    seen = request.if_match
    # Of a state that came compressed the ETag ends with the coding: it is the same state.
    if (
        "If-Match" in request.headers
        and not seen.star_tag
        and tag not in {str(one).partition("-")[0] for one in seen.as_set()}
    ):
        raise Changed


def require(current: Response) -> None:
    """As `check`, but it has to say which.

    Raises:
        NoPrecondition: it does not.
        Changed: it means another one.
    """
    if "If-Match" not in request.headers:
        raise NoPrecondition
    check(current)
