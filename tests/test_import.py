"""What an import costs: names are loaded when they are asked for."""

import subprocess
import sys

import pytest

HEAVY = ("numba", "llvmlite", "xarray", "pandas", "scipy", "sympy", "matplotlib", "zarr", "jinja2")


def loaded_after(statement: str) -> set[str]:
    program = f"import sys\n{statement}\nprint(' '.join(sorted({{name.partition('.')[0] for name in sys.modules}})))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(
    "statement",
    [
        "import carkinetics",
        "import carkinetics; carkinetics.errors.ModelError",
        "import carkinetics.cli",
        "import carkinetics.cli; assert carkinetics.cli.run(['--version']) == 0",
        "import carkinetics.cli; assert carkinetics.cli.run(['simulate', '--help']) == 0",
    ],
)
def test_import_and_help_load_no_heavy_package(statement):
    assert loaded_after(statement).isdisjoint(HEAVY)


def test_import_carkinetics_loads_not_even_numpy():
    assert "numpy" not in loaded_after("import carkinetics")


def test_errors_and_plot_are_there_without_an_import_of_their_own():
    program = "import carkinetics as ck; print(ck.errors.__name__, ck.plot.__name__)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["carkinetics.errors", "carkinetics.plot"]
