"""Updates the examples in the API description from the demonstration articles; `.ci/run examples` runs it."""

import json
import tempfile
from pathlib import Path
from typing import Any

from flask.testing import FlaskClient

from timeline import pipeline, readers, resources, storage
from timeline.readers import files as file_readers
from timeline.web import api, create_app

FILE = Path(api.__file__).with_name("examples.json")
VARYING_KEYS = {"added", "schema"}
"""Keys whose values depend on the time or the version."""


def answers(client: FlaskClient, examples: dict[str, Any]) -> dict[str, Any]:
    """Return the requests of the examples with their current responses."""
    return {
        name: {"asked": example["asked"], "answer": client.get(example["asked"]).get_json()}
        for name, example in examples.items()
    }


def without_varying(example: Any) -> Any:
    """Return the example without the keys that vary."""
    match example:
        case dict():
            return {key: without_varying(value) for key, value in example.items() if key not in VARYING_KEYS}
        case list():
            return [without_varying(value) for value in example]
    return example


def main() -> None:
    """Write the file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "timeline.db"
        storage.migrate(path)
        with storage.open_database(path) as db:
            pipeline.add(db, file_readers.read_paths([resources.seeds()], readers.IngestDefaults("default")))
        examples = answers(create_app(path).test_client(), json.loads(FILE.read_text("utf-8")))
    FILE.write_text(json.dumps(examples, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
