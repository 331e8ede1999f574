"""The application for any WSGI server, on the database that `TIMELINE_DB` names."""

from timeline.web import create_app

app = create_app()
