"""A store that was changed after it was written is found, and what differs is named."""

from __future__ import annotations

import json
import re

import pytest

import carkinetics as ck
from carkinetics.errors import FileError, IntegrityError
from carkinetics.storing.manifest import MANIFEST, sealed_text
from carkinetics.storing.verify import verify_store


@pytest.fixture
def root(model, cohort, tmp_path):
    ck.simulate(model, cohort, times=[0, 1, 2], store=tmp_path / "s.zarr", chunk=30)
    return tmp_path / "s.zarr"


def edit(path, change):
    document = json.loads(path.read_text())
    change(document)
    path.write_text(json.dumps(document))


def test_a_store_as_it_was_written_is_right(root, model):
    found = verify_store(root)
    assert (found["model"], found["model_hash"], found["subjects"], found["blocks"]) == (model.name, model.hash, 80, 3)
    files = [path for path in root.rglob("*") if path.is_file() and path.name != MANIFEST]
    assert found["files"] == len(files)
    assert found["bytes"] == sum(path.stat().st_size for path in files)


@pytest.mark.parametrize(
    ("file", "change", "words"),
    [
        ("zarr.json", lambda d: d["attributes"].update(rtol=1e-3), r"zarr\.json: attributes\.rtol: found 0\.001, expected 1e-06"),
        ("zarr.json", lambda d: d["attributes"].update(model_hash="ab"), r"attributes\.model_hash: found ab, expected \w{64}"),
        ("zarr.json", lambda d: d["attributes"].pop("seed"), r"attributes\.seed: found nothing, expected 11"),
        ("level/zarr.json", lambda d: d["attributes"].update(units="g"), r"level/zarr\.json: attributes\.units: found g, expected cells"),
    ],
)
def test_edited_attributes_are_named(root, file, change, words):
    edit(root / file, change)
    with pytest.raises(IntegrityError, match=words):
        verify_store(root)


@pytest.mark.parametrize("name", ["level/c.1.0.0", "status/c.0", "arm/c.2", "time/c.0"])
def test_a_flipped_bit_in_any_file_is_found(root, name):
    content = bytearray((root / name).read_bytes())
    content[len(content) // 2] ^= 16
    (root / name).write_bytes(content)
    with pytest.raises(IntegrityError, match=re.escape(f"{name}: not the bytes that were written")):
        verify_store(root)


def test_files_that_are_gone_or_were_put_there_are_named(root):
    (root / "status" / "c.1").unlink()
    (root / "level" / "notes.txt").write_text("mine")
    with pytest.raises(IntegrityError, match=r"status/c\.1: missing; level/notes\.txt: not of this store"):
        verify_store(root)


def test_an_edited_manifest_is_found_also_when_it_is_sealed_again(root):
    edit(root / MANIFEST, lambda d: d["design"].update(seed=99))
    with pytest.raises(IntegrityError, match="was edited"):
        verify_store(root)
    content = json.loads((root / MANIFEST).read_text())
    del content["seal"]
    content["design"].update(seed=11, model_text="{}")
    (root / MANIFEST).write_bytes(sealed_text(content))
    with pytest.raises(IntegrityError, match="is not the hash of model_text"):
        verify_store(root)


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000, '{"format": "another"}', '{"format": "carkinetics store", "schema": 2}'])
def test_a_manifest_that_is_none_is_an_error_of_its_own(root, text):
    (root / MANIFEST).write_text(text)
    with pytest.raises((FileError, IntegrityError), match=MANIFEST.replace(".", r"\.")):
        verify_store(root)


def test_a_folder_without_a_manifest_is_no_store(tmp_path):
    with pytest.raises(FileError, match="no store of carkinetics"):
        verify_store(tmp_path)
