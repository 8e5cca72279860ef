"""Files: what cannot be read is told with its path, and nothing that could run is opened."""

import os
import pickle
import subprocess
import sys
import time

import pytest
from sample_models import DRUG, STEIN, build

from carkinetics.errors import FileError, LimitError, ModelError
from carkinetics.model.files import MAX_BYTES
from carkinetics.model.read import read_model


def test_a_file_is_read_under_the_name_of_its_stem(tmp_path, stein):
    path = tmp_path / "stein_2019.toml"
    path.write_text(STEIN)
    model = read_model(path)
    assert model.name == "stein_2019"
    assert model.hash == stein.hash
    assert read_model(str(path)) == model


def test_a_byte_order_mark_and_dos_line_ends_are_read(tmp_path, stein):
    path = tmp_path / "dos.toml"
    path.write_bytes(b"\xef\xbb\xbf" + STEIN.replace("\n", "\r\n").encode())
    assert read_model(path).hash == stein.hash


def test_a_missing_file_a_folder_and_an_empty_file_are_told(tmp_path):
    empty = tmp_path / "empty.toml"
    empty.write_text(" \n")
    for path, message in ((tmp_path / "none.toml", "is not there"), (tmp_path, "is a folder"), (empty, "is empty")):
        with pytest.raises(FileError, match=message) as raised:
            read_model(path)
        assert str(path) in str(raised.value)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_without_permission_is_told(tmp_path):
    path = tmp_path / "closed.toml"
    path.write_text(STEIN)
    path.chmod(0)
    with pytest.raises(FileError, match="Permission denied"):
        read_model(path)


def test_a_name_that_is_no_path_is_told():
    for name in ("a\x00b.toml", "x" * 5000 + ".toml"):
        with pytest.raises(FileError):
            read_model(name)


@pytest.mark.parametrize("suffix", [".pkl", ".pickle", ".npy", ".npz", ".joblib", ".PKL"])
def test_a_pickle_is_refused_unopened(tmp_path, suffix):
    canary = tmp_path / "canary"

    class Trap:
        def __reduce__(self):
            return (open, (str(canary), "w"))

    path = tmp_path / f"model{suffix}"
    path.write_bytes(pickle.dumps(Trap()))
    with pytest.raises(FileError, match="pickle is not read"):
        read_model(path)
    assert not canary.exists()


@pytest.mark.parametrize("content", [pickle.dumps({"a": 1}), b"\x93NUMPY\x01\x00v\x00", b"\xff\xfe\x00", b'schema = 1\ntitle = "\xe9"\n'])
def test_bytes_that_are_no_text_are_refused(tmp_path, content):
    path = tmp_path / "model.toml"
    path.write_bytes(content)
    with pytest.raises((FileError, ModelError), match=r"not UTF-8|not TOML"):
        read_model(path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("schema = 1\ntitle = \n", "line 2"),
        ("schema = 1\nschema = 1\n", "is not TOML"),
        ("schema = 1\n[states\n", "line 2"),
        ("a = \"\x01\"", "is not TOML"),
        ("schema = 1 title", "line 1"),
        (f"schema = {'9' * 5000}", "is not TOML"),
        ("{schema: 1}", "line 1"),
        ("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]>", "line 1"),
    ],
)  # fmt: skip
def test_what_is_not_toml_is_told_with_its_line(tmp_path, text, message):
    path = tmp_path / "model.toml"
    path.write_text(text)
    with pytest.raises(ModelError, match=f"model.toml.*{message}"):
        read_model(path)


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 50_000 + "]" * 50_000,
        "a = " + "{b=" * 50_000 + "1" + "}" * 50_000,
        "[" + "a." * 40_000 + "b]",
        "a." * 40_000 + "b = 1",
    ],
    ids=["lists", "tables", "header", "key"],
)
def test_deep_toml_is_a_model_error(tmp_path, text):
    path = tmp_path / "deep.toml"
    path.write_text(text)
    started = time.perf_counter()
    with pytest.raises(ModelError):
        read_model(path)
    assert time.perf_counter() - started < 5


def test_a_file_over_the_limit_is_not_read(tmp_path):
    path = tmp_path / "huge.toml"
    path.write_text(STEIN + "#" * MAX_BYTES)
    with pytest.raises(LimitError, match="2,000,000") as raised:
        read_model(path)
    assert isinstance(raised.value, ModelError)


def test_a_wide_file_is_read_or_refused_in_seconds():
    lines = "\n".join(f'x{n} = "x{n - 1} + 1"' for n in range(1, 5000))
    started = time.perf_counter()
    model = build(STEIN, ("[derived]", f'[derived]\nx0 = "foldx"\n{lines}'))
    assert len(model.system.derived) == 5001
    with pytest.raises(ModelError, match=r"x0 -> .* -> \.\.\. -> .*x0"):
        build(STEIN, ("[derived]", f'[derived]\nx0 = "x4999"\n{lines}'))
    assert time.perf_counter() - started < 20


def test_a_model_of_forty_states_loads_in_fifty_milliseconds(tmp_path):
    states = "\n".join(f's{n} = {{ unit = "cells/uL", initial = "start" }}' for n in range(40))
    fluxes = "\n".join(
        f'f{n} = "rate * s{n} * (1 - s{n} / (start + s{(n + 1) % 40})) - after(change) * hill(s{n}, start, 2) * rate * s{n}"'
        for n in range(40)
    )
    rates = "\n".join(f's{n} = "f{n} - f{(n + 7) % 40} + max(f{n}, 0)"' for n in range(40))
    path = tmp_path / "forty.toml"
    given = "\n".join(
        f'{name} = {{ value = 9, unit = "{unit}", from = "assumed", about = "x" }}'
        for name, unit in (("rate", "1/day"), ("start", "cells/uL"), ("when", "day"))
    )
    path.write_text(
        f'schema = 1\ntitle = "forty"\ntime = "day"\n[parameters]\n{given}\n[switches]\nchange = "when"\n[states]\n{states}\n'
        f'[fluxes]\n{fluxes}\n[ddt]\n{rates}\n[observables]\ntotal = {{ expr = "s0", unit = "cells/uL" }}\n'
    )
    took = []
    for _ in range(5):
        started = time.process_time()
        read_model(path)
        took.append(time.process_time() - started)
    assert min(took) < 0.05


FUZZ = """
import random, sys
sys.path.insert(0, "tests/model")
from sample_models import DRUG, STEIN, build
from carkinetics.errors import ModelError
from carkinetics.model.expression import parse
from carkinetics.model.faults import Place
from carkinetics.model.read import model_from_dict
import tomllib
build(STEIN); build(DRUG)                      # everything that is imported late is there now
try: build(STEIN, ("effector + memory", "effector + 5"))
except ModelError: pass
touched = []
WATCHED = ("open", "exec", "compile", "import", "os.", "socket.", "subprocess.", "shutil.", "ctypes.", "marshal.", "pickle.", "code.")
sys.addaudithook(lambda event, _: touched.append(event) if event.startswith(WATCHED) else None)
draw = random.Random(7)
whole = ["expansion - contraction", "before(peak) * rho * effector", "where(effector > memory, 1, 0) * loss", "(lambda: 1)()",
         "__import__('os').system('id')", "open('/etc/passwd').read()", "exec('import os')", "effector.__class__", "`id`",
         "max(effector, memory, 0) ^ -2 / hill(t, tmax, 3)"]
bits = "( ) , + - * / ^ ** < >= == != = where( before( t effector rho exp( log( 0 1e308 1e-400 . ' ; __ import".split()
bits += "eval( min( 1 e [ ] { } @ # peak".split()
bits += [" ", '"', chr(10), chr(0), chr(92), chr(0x2212), chr(0x1F4A9)]
read = refused = 0
raw = tomllib.loads(STEIN)
for count in range(int(sys.argv[1])):
    if draw.random() < 0.5:
        text = "".join(draw.choice(bits) for _ in range(draw.randrange(1, 15)))
    else:
        text = list(draw.choice(whole))
        for _ in range(draw.randrange(0, 4)):
            text[draw.randrange(len(text))] = draw.choice(bits)
        text = "".join(text)
    try:
        if count % 4:
            parse(text, Place("fuzz"))
        else:
            model_from_dict({**raw, "ddt": {**raw["ddt"], "effector": text}, "units": draw.choice(["checked", "unchecked"])})
        read += 1
    except ModelError as error:
        str(error)
        refused += 1
print(read, refused, touched)
"""


def test_a_fuzzer_finds_only_model_errors_and_touches_nothing(root):
    run = subprocess.run([sys.executable, "-c", FUZZ, "6000"], cwd=root, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stderr[-2000:]
    read, refused, touched = run.stdout.split(maxsplit=2)
    assert int(read) > 100
    assert int(refused) > 1000
    assert touched.strip() == "[]"


def test_no_equation_runs_anything(tmp_path):
    canary = tmp_path / "canary"
    for text in (f"__import__('os').system('touch {canary}')", f"open('{canary}', 'w')", f"eval(\"open('{canary}', 'w')\")"):
        for table in ("derived", "fluxes", "ddt", "switches"):
            with pytest.raises(ModelError):
                build(STEIN, (f"[{table}]", f"[{table}]\nx = '''{text}'''"))
    assert not canary.exists()


def test_the_language_uses_no_symbolic_algebra():
    code = "import sys, carkinetics as ck; ck.Model; from carkinetics.model import read; sys.exit('sympy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_every_word_of_a_message_is_one_line_and_printable(tmp_path):
    for bad in ("\x1b[31m", "\u202e", "\x07"):
        with pytest.raises(ModelError) as raised:
            build(DRUG, ('out  = "cl_i * conc"', f"out = 'cl_i * {bad} conc'")) if bad == "\u202e" else build_raw(bad)
        assert bad not in str(raised.value)


def build_raw(character):
    from carkinetics.model.read import model_from_dict

    return model_from_dict(
        {"schema": 1, "title": "x", "time": "day", "states": {character: {}}, "ddt": {}, "observables": {}, character + "y": 1}
    )
