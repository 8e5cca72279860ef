"""Equations as mathematics say what the file says: read back, they have the same value."""

import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import carkinetics as ck
from carkinetics.engine.arrays import evaluate
from carkinetics.model.expression import parse
from carkinetics.model.faults import Place
from carkinetics.model.library import names
from carkinetics.notation import latex, mathml
from carkinetics.notation.equations import groups, sides
from carkinetics.notation.latex import Latex
from carkinetics.notation.mathml import MathML
from carkinetics.notation.text import Text
from carkinetics.notation.written import written

HERE = Place("test")
VALUES = {"a": 1.7, "b": 0.6, "c": 2.3}
LEAVES = st.sampled_from([("sym", name) for name in VALUES] + [("num", value) for value in (2.0, 0.5, 3e-7, 1e8)])

EXPONENTS = [("num", 2.0), ("neg", ("num", 1.0)), ("sym", "b"), ("add", ("sym", "a"), ("num", 1.0))]


def grown(inner):
    pairs = [st.tuples(st.just(head), inner, inner) for head in ("add", "sub", "mul", "div")]
    singles = [st.tuples(st.just(head), inner) for head in ("neg", "exp", "abs", "sigmoid")]
    raised = st.tuples(st.just("pow"), inner, st.sampled_from(EXPONENTS))
    folded = [st.tuples(st.just(head), inner, inner) for head in ("min", "max")]
    chosen = st.tuples(st.just("where"), st.tuples(st.just("lt"), inner, inner), inner, inner)
    return st.one_of(*pairs, *singles, *folded, raised, chosen)


def read_back(text):
    """Mathematics of a terminal in the language of a file, by the rules of mathematics alone."""
    above = dict(zip("⁻⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜ", "-0123456789abc", strict=True))
    text = re.sub("[" + "".join(above) + "]+", lambda found: "^(" + "".join(above[letter] for letter in found[0]) + ")", text)
    return text.replace("×", "*").replace("·", "*").replace("−", "-")


def value_of(text):
    return evaluate(parse(text, HERE).tree, VALUES)


@settings(max_examples=400, deadline=None)
@given(st.recursive(LEAVES, grown, max_leaves=12).filter(lambda tree: "where" not in str(tree) and "abs" not in str(tree)))
def test_a_line_of_text_read_back_has_the_value_of_its_tree(tree):
    text = read_back(written(tree, Text()))
    with np.errstate(all="ignore"):
        try:
            wanted, found = evaluate(tree, VALUES), value_of(text)
        except ck.errors.ModelError as error:  # the language refuses what is not finite, or divided by 0, between numbers
            assume("must be a finite number" not in str(error) and "division by zero" not in str(error))
            raise
    assert np.isclose(found, wanted, rtol=1e-9, equal_nan=True)


@settings(max_examples=200, deadline=None)
@given(st.recursive(LEAVES, grown, max_leaves=12))
def test_mathml_is_well_formed_and_every_element_has_its_children(tree):
    children = {"mfrac": 2, "msup": 2, "msub": 2, "msqrt": 1}
    for element in ET.fromstring(f"<math>{written(tree, MathML())}</math>").iter():
        assert len(element) == children.get(element.tag, len(element))
    found = written(tree, Latex())
    assert found.count("{") == found.count("}")
    assert found.count(r"\left") == found.count(r"\right")


CASES = [
    ("a - (b - c)", "a − (b − c)", "a - \\left(b - c\\right)"),
    ("a - (b + c)", "a − (b + c)", "a - \\left(b + c\\right)"),
    ("a * (b + c) / (a * b)", "a · (b + c) / (a · b)", "\\frac{a \\cdot \\left(b + c\\right)}{a \\cdot b}"),
    ("a / b * c", "(a / b) · c", "\\frac{a}{b} \\cdot c"),
    ("a / b / c", "(a / b) / c", "\\frac{\\frac{a}{b}}{c}"),
    ("-a * b", "−a · b", "-a \\cdot b"),
    ("a * -b", "a · (−b)", "a \\cdot \\left(-b\\right)"),
    ("a + -b", "a − b", "a - b"),
    ("(-a)^2", "(−a)²", "{\\left(-a\\right)}^{2}"),
    ("-a^2", "−a²", "-{a}^{2}"),
    ("(a / b)^c", "(a / b)ᶜ", "{\\left(\\frac{a}{b}\\right)}^{c}"),
    ("a^0.75", "a^0.75", "{a}^{0.75}"),
    ("a^(b + 1)", "a^(b + 1)", "{a}^{b + 1}"),
    ("hill(a, b, 1)", "a / (b + a)", "\\frac{a}{b + a}"),
    ("hill(a, b, c)", "aᶜ / (bᶜ + aᶜ)", "\\frac{{a}^{c}}{{b}^{c} + {a}^{c}}"),
    ("sigmoid(a - b)", "1 / (1 + exp(−(a − b)))", "\\frac{1}{1 + \\exp\\left(-\\left(a - b\\right)\\right)}"),
    ("log(a) + log10(b)", "ln(a) + log₁₀(b)", "\\ln\\left(a\\right) + \\log_{10}\\left(b\\right)"),
    ("min(a, b, c)", "min(a, b, c)", "\\min\\left(a, b, c\\right)"),
    ("sqrt(a) * sqrt(a + b)", "√a · √(a + b)", "\\sqrt{a} \\cdot \\sqrt{a + b}"),
    ("abs(a - b)", "|a − b|", "\\left\\lvert a - b\\right\\rvert"),
    ("2.5e-7 * a", "2.5 × 10⁻⁷ · a", "2.5 \\times 10^{-7} \\cdot a"),
    ("a / 1e8", "a / 10⁸", "\\frac{a}{10^{8}}"),
    ("a * before(peak)", "a · [t < peak]", "a \\cdot \\left\\lbrack t \\lt \\mathit{peak}\\right\\rbrack"),
    ("2 * where(a < b, 1, where(a <= c, 2, 3))", "2 · (1 if a < b, 2 if a ≤ c, else 3)", None),
    ("rho * k12", "ρ · k₁₂", "\\rho \\cdot k_{\\mathrm{12}}"),
    ("cl_i * alpha_max", "clᵢ · α_max", "\\mathit{cl}_{\\mathrm{i}} \\cdot \\alpha_{\\mathrm{max}}"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "tex"), CASES, ids=[case[0] for case in CASES])
def test_brackets_stand_where_they_are_needed_and_nowhere_else(text, line, tex):
    tree = parse(text, HERE).tree
    assert written(tree, Text()) == line
    assert tex is None or written(tree, Latex()) == tex


@pytest.mark.parametrize("name", names())
def test_no_two_names_of_a_shipped_model_are_written_alike(name):
    model = ck.load_model(name)
    known = {item.name for table in (model.parameters, model.covariates, model.draws, model.derived, model.fluxes) for item in table}
    known |= {item.name for item in (*model.states, *model.switches)}
    for notation in (Text(), Latex(), MathML()):
        assert len({notation.name(item) for item in known}) == len(known)


@pytest.mark.parametrize("name", names())
def test_every_equation_of_a_shipped_model_is_written(name):
    model = ck.load_model(name)
    lines = [line for group in groups(model) for line in group.lines]
    wanted = [item.name for table in (model.derived, model.switches, model.states, model.fluxes, model.ddt) for item in table]
    assert {line.key for line in lines} >= {*wanted, *(item.key for item in model.observables)}
    page = mathml.aligned((*sides(line, MathML()), line.note) for line in lines)
    assert len(list(ET.fromstring(page.replace("&#160;", " ")).iter("mtable"))) >= 1
    assert latex.aligned((*sides(line, Latex()), line.note) for line in lines).count("&") >= len(lines)
