"""Writes the examples of the API's description anew: what the demonstration answers now. `.ci/run examples` runs it."""

import json
import tempfile
from pathlib import Path
from typing import Any

from flask.testing import FlaskClient

from timeline import pipeline, readers, resources, storage
from timeline.readers import files as file_readers
from timeline.web import api, create_app

FILE = Path(api.__file__).with_name("examples.json")
OF_THE_MOMENT = {"added", "schema"}
"""Keys whose value is that of one moment, or of one version."""


def answers(client: FlaskClient, examples: dict[str, Any]) -> dict[str, Any]:
    """What is asked in the examples, with what the client gets now."""
    return {
        name: {"asked": example["asked"], "answer": client.get(example["asked"]).get_json()}
        for name, example in examples.items()
    }


def lasting(example: Any) -> Any:
    """The example without what is of the moment."""
    match example:
        case dict():
            return {key: lasting(value) for key, value in example.items() if key not in OF_THE_MOMENT}
        case list():
            return [lasting(value) for value in example]
    return example


def main() -> None:
    """Writes the file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "timeline.db"
        storage.migrate(path)
        with storage.open_database(path) as db:
            pipeline.add(db, file_readers.read_paths([resources.seeds()], readers.IngestDefaults("default")))
        examples = answers(create_app(path).test_client(), json.loads(FILE.read_text("utf-8")))
    FILE.write_text(json.dumps(examples, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
