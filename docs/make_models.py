"""Make the pages of the library from the model files: python docs/make_models.py [--texts].

One page a model, an index with the gallery, and their figures, in docs/models/. With --texts the figures stay as they are.
"""

import html
import io
import sys
from pathlib import Path

import carkinetics as ck
from carkinetics.checking import check_model
from carkinetics.comparison import compare_models
from carkinetics.drawing.typical import panels_of
from carkinetics.model.library import few, names
from carkinetics.notation.equations import groups, has_switches, sides
from carkinetics.notation.latex import Latex, aligned
from carkinetics.pages import model_tables
from carkinetics.pages.compared_page import CAUTION
from carkinetics.pages.compared_tables import comparison, definitions
from carkinetics.pages.model_page import BRACKET, LEGEND, use
from carkinetics.pages.tables import Table
from carkinetics.typical import course, example

FOLDER = Path(__file__).parent / "models"
FIGURES = FOLDER / "figures"
MADE = "<!-- Made by docs/make_models.py from the model file: change that, and run it again. -->"
MORE = {  # pages that tell more of a model than its file
    "ball_dual_antigen": ("what it rests on, and how it was calibrated", "../trial-model.md"),
    "nobles_2020_ctl019": ("how it was fitted", "../ctl019.md"),
}
COLUMNS = ("name", "disease", "product", "matrices", "states", "fitted_to", "source", "assumed", "checks", "variants")
HEADS = {"matrices": "in", "fitted_to": "fitted to"}
LONGEST = 3000  # letters of a block of equations
COLOURS, DPI, WIDTH, GALLERY = (128, 64, 32), 100, 9.0, 10.4  # of a PNG, the first that is small enough; dots an inch; inches
LARGEST = 60_000  # bytes


def main() -> None:
    """Write every page, and every figure unless only texts are wanted."""
    FIGURES.mkdir(parents=True, exist_ok=True)
    models = {name: ck.load_model(name) for name in names()}
    together = compare_models(models)
    if "--texts" not in sys.argv[1:]:
        draw(models, together)
    for path in FOLDER.glob("*.md"):
        path.unlink()
    for name, model in models.items():
        (FOLDER / f"{name}.md").write_text(page(model), encoding="utf-8")
    (FOLDER / "README.md").write_text(index(together), encoding="utf-8")


def page(model: ck.Model) -> str:
    """The page of one model."""
    source = model.source
    more = MORE.get(model.name)
    parts = [
        MADE,
        f"# {plain(model.title)}",
        f"[All models](README.md) · [`{model.name}.toml`](../../models/{model.name}.toml)" + (f" · [{more[0]}]({more[1]})" if more else ""),
        plain(source.citation) + (f" [doi:{source.doi}](https://doi.org/{source.doi})" if source.doi else ""),
        "\n".join(f"- **{name}:** {plain(value)}" for name, value in model_tables.summary(model) if name not in ("Source", "DOI")),
        *typical(model),
        "## Equations",
        *equations(model),
        "## Numbers and their sources",
        *(f"**{one.caption}**\n\n{markdown(one)}" for one in model_tables.tables(model)),
    ]
    if source.deviations:
        parts += ["## Where the file departs from its source", "\n".join(f"- {plain(text)}" for text in source.deviations)]
    if model.checks:
        parts += ["## Checks against the source", markdown(model_tables.checks(check_model(model)))]
    parts += ["## How to use it", f"```python\n{use(model)}\n```"]
    return "\n\n".join(parts) + "\n"


def typical(model: ck.Model) -> list[str]:
    """The picture of the typical subject, and what is read off it."""
    rows = compare_models({model.name: model}).isel(model=0)
    measured = model_tables.measures(rows, example(model), model)
    parts = ["## The typical subject"]
    if panels_of(course(model)):
        parts += [f"![Course of the typical subject of {model.name}](figures/{model.name}.png)", LEGEND]
    return [*parts, markdown(measured) if measured.rows else plain(model_tables.given_words(model, example(model)))]


def equations(model: ck.Model) -> list[str]:
    """Every equation as LaTeX."""
    parts = [BRACKET] if has_switches(model) else []
    for group in groups(model):
        parts.append(f"**{group.title}**")
        rows = [(*sides(line, Latex()), line.note) for line in group.lines]
        parts += [f"$$\n{aligned(some)}\n$$" for some in shared_out(rows)]
    return parts


def shared_out(rows: list[tuple[str, str, str, str]]) -> list[list[tuple[str, str, str, str]]]:
    """Lines in blocks that MathJax sets: it refuses one of more than 5,120 letters."""
    blocks: list[list[tuple[str, str, str, str]]] = [[]]
    for row in rows:
        if blocks[-1] and sum(len("".join(one)) for one in (*blocks[-1], row)) > LONGEST:
            blocks.append([])
        blocks[-1].append(row)
    return blocks


def index(together: object) -> str:
    """The index: the table of all models, their curves, and what these say."""
    table = ck.models()
    rows = [
        [f"[`{row['name']}`]({row['name']}.md)", *(plain(str(row[name])) for name in COLUMNS[1:])]
        for row in table[list(COLUMNS)].assign(variants=table.variants.map(few)).to_dict("records")
    ]
    parts = [
        MADE,
        "# The library of models",
        f"{len(table)} models, each one file with its source, its numbers and its checks. `carkinetics models` prints this table, searches "
        "and sorts it; [how to use and to compare them](../library.md); [how to write one](../../models/README.md).",
        grid([HEADS.get(name, name) for name in COLUMNS], rows),
        "## All of them on common axes",
        plain(CAUTION),
        "![Levels of CAR-T cells of every model, by unit and matrix](figures/gallery.png)",
        "Each level over its peak:",
        "![Levels over their peaks](figures/relative.png)",
        "The drugs, and the models for teaching:",
        "![Levels of every other model](figures/others.png)",
        "## What the curves say",
        *(f"**{one.caption}**\n\n{markdown(one)}" for one in comparison(together.isel(model=together.car_t.values))),
        "**What the columns are**",
        markdown(definitions(together)),
        "Where two models disagree, both are shown: a ratio of marrow to blood, for one, is rarely measured, and rests on assumptions.",
    ]
    return "\n\n".join(parts) + "\n"


def markdown(table: Table) -> str:
    """A table as GitHub's Markdown has it, without empty columns, with its notes below."""
    used = [i for i in range(len(table.columns)) if any(row[i] for row in table.rows)]
    heads = [table.columns[i].title + (f" ({table.columns[i].note})" if table.columns[i].note else "") for i in used]
    rows = [[plain(row[i]) for i in used] for row in table.rows]
    numeric = [table.columns[i].kind == "number" for i in used]
    return "\n\n".join([grid(heads, rows, numeric), *map(plain, table.notes)])


def grid(heads: list[str], rows: list[list[str]], numeric: list[bool] | None = None) -> str:
    """Cells as a table of Markdown."""
    rule = ["--:" if right else "---" for right in numeric or [False] * len(heads)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (heads, rule, *rows))


def plain(words: str) -> str:
    """Words of a model file that Markdown shall take as they are."""
    safe = html.escape(words, quote=False)
    return "".join(f"\\{letter}" if letter in "|*_$`~[]\\" else letter for letter in safe).replace("\n", " ")


def draw(models: dict[str, ck.Model], together: object) -> None:
    """Every figure of the pages."""
    for path in FIGURES.glob("*.png"):
        path.unlink()
    for name, model in models.items():
        if panels_of(course(model)):  # nothing is given to the others, and their pages say so
            write(ck.plot.typical(model, width=WIDTH), FIGURES / f"{name}.png")
    cells, others = (together.isel(model=chosen) for chosen in (together.car_t.values, ~together.car_t.values))
    write(ck.plot.compare(cells, width=GALLERY), FIGURES / "gallery.png")
    write(ck.plot.compare(cells, relative=True, width=GALLERY), FIGURES / "relative.png")
    write(ck.plot.compare(others, width=GALLERY), FIGURES / "others.png")


def write(figure: object, path: Path) -> None:
    """A PNG of few colours, which is a third of the size."""
    from PIL import Image

    whole = io.BytesIO()
    figure.savefig(whole, dpi=DPI)
    for colours in COLOURS:
        Image.open(whole).convert("RGB").quantize(colours, dither=Image.Dither.NONE).save(path, optimize=True)
        if path.stat().st_size < LARGEST:
            break


if __name__ == "__main__":
    main()
