"""The pages: HTML for people, complete without scripts.

Contract: pure functions turn values into words, and templates decide nothing. The package does not import `api`. A
resource of the API and its page share one URL: browsers get the page (`content_negotiation`).
"""

from __future__ import annotations

from flask import Blueprint

from timeline.storage import UnknownTimeline
from timeline.web.pages import content_negotiation, document, template_minify, timeline, upload

__all__ = ["blueprint"]

blueprint = Blueprint("pages", __name__, template_folder="templates")
blueprint.record(template_minify.install)
blueprint.add_url_rule("/", view_func=timeline.timeline)
blueprint.add_url_rule("/redate", view_func=document.redate, methods=["POST"])
blueprint.add_url_rule("/upload", "upload", upload.form)
blueprint.add_url_rule("/upload", view_func=upload.submit, methods=["POST"])
blueprint.register_error_handler(UnknownTimeline, timeline.unknown_timeline_page)
for error in timeline.FORM_ERRORS:
    blueprint.register_error_handler(error, timeline.form_error_page)
blueprint.before_app_request(content_negotiation.serve_page)
blueprint.after_app_request(content_negotiation.add_headers)
