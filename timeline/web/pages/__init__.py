"""What people read: pages that are whole without a script.

The law of this room: values become words in pure steps, and templates decide nothing; it never meets `api`. Where a
thing has an address in the API, its page has the same one: a browser is given the page (`negotiating`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, redirect, url_for

from timeline.store import UnknownTimeline
from timeline.web.pages import negotiating, timeline

if TYPE_CHECKING:
    from werkzeug import Response

__all__ = ["blueprint"]


def icon() -> Response:
    """Where the icon is: browsers ask for it here beside what is no page."""
    return redirect(url_for("static", filename="icon.svg"), 301)


blueprint = Blueprint("pages", __name__, template_folder="templates")
blueprint.add_url_rule("/", view_func=timeline.timeline)
blueprint.add_url_rule("/favicon.ico", view_func=icon)
blueprint.register_error_handler(UnknownTimeline, timeline.unknown)
for error in timeline.REFUSED:
    blueprint.register_error_handler(error, timeline.refused)
blueprint.before_app_request(negotiating.instead)
blueprint.after_app_request(negotiating.tell)
