"""Every symbol of an imported document has the value that SBML gives it: closed forms, and scipy where there is none."""

import math
import re

import numpy as np
import pytest
from scipy.integrate import solve_ivp

libsbml = pytest.importorskip("libsbml", reason="SBML needs python-libsbml")

from sbml_documents import document  # noqa: E402

import carkinetics as ck  # noqa: E402

DECAY = """
compartment C = 2
species S1 in C amount=10
species S2 in C amount=0
parameter k = 0.3 constant
reaction R: S1 -> S2 ; C * k * S1
"""


@pytest.fixture
def simulated(tmp_path):
    def run(text, times, level=3, version=2, **options):
        path = tmp_path / "model.xml"
        path.write_text(text if text.lstrip().startswith("<") else document(text, level, version), encoding="utf-8")
        return ck.simulate(ck.read_sbml(path), times=times, **options).isel(subject=0)

    return run


T = np.array([0.0, 1.0, 2.5, 5.0, 10.0])


def test_a_species_is_a_concentration_and_a_law_an_amount_over_time(simulated):
    sim = simulated(DECAY, T)
    np.testing.assert_allclose(sim.S1, 5 * np.exp(-0.3 * T), rtol=1e-5)
    np.testing.assert_allclose(sim.S2, 5 * (1 - np.exp(-0.3 * T)), rtol=1e-5, atol=1e-9)
    np.testing.assert_allclose(sim.R, 2 * 0.3 * sim.S1, rtol=1e-12)
    np.testing.assert_array_equal(sim.C, 2)


def test_a_number_of_a_document_is_shown_and_can_be_changed(simulated, tmp_path):
    np.testing.assert_array_equal(simulated(DECAY, T).k, 0.3)
    model = ck.read_sbml(tmp_path / "model.xml").replace(parameters={"k": 0.6})
    faster = ck.simulate(model, times=T).isel(subject=0)
    np.testing.assert_array_equal(faster.k, 0.6)
    np.testing.assert_allclose(faster.S1, 5 * np.exp(-0.6 * T), rtol=1e-5)


def test_a_species_of_substance_alone_is_an_amount(simulated):
    sim = simulated(DECAY.replace("amount=10", "concentration=5 substance").replace("C * k", "k"), T)
    np.testing.assert_allclose(sim.S1, 10 * np.exp(-0.3 * T), rtol=1e-5)
    np.testing.assert_allclose(sim.S2, 5 * (1 - np.exp(-0.3 * T)), rtol=1e-5, atol=1e-9)


def test_amounts_of_1e_minus_15_are_resolved_at_default_tolerances(simulated):
    sim = simulated(DECAY.replace("amount=10", "amount=1.5e-15"), T)
    np.testing.assert_allclose(sim.S1, 0.75e-15 * np.exp(-0.3 * T), rtol=1e-5)
    np.testing.assert_allclose(sim.S2[1:], 0.75e-15 * (1 - np.exp(-0.3 * T[1:])), rtol=1e-5)


@pytest.mark.parametrize("changes", ["", "constant", "boundary"])
def test_an_amount_is_kept_while_its_compartment_grows(simulated, changes):
    sim = simulated(f"compartment C = 1 variable\nspecies S in C concentration=3 {changes}\nrate C = 0.5", T)
    np.testing.assert_allclose(sim.S, 3 / (1 + 0.5 * T), rtol=1e-7)


def test_a_rate_rule_of_a_concentration_is_about_the_concentration(simulated):
    sim = simulated("compartment C = 0.5 variable\nspecies S in C amount=0 boundary\nrate C = 0.2\nrate S = 0.4", T)
    np.testing.assert_allclose(sim.S, 0.4 * T, rtol=1e-7)


def test_reactions_in_a_growing_compartment_follow_scipy(simulated):
    text = "compartment C = 2 variable\nrule C = 2 + sin_(time)\nfunction sin_(x) = 0.1*x^2\nspecies A in C amount=4\n"
    text += "species B in C concentration=0.5\nreaction R: 2 A -> B ; C * 0.3 * A^2"
    sim = simulated(text, T)

    def slope(t, y):
        size = 2 + 0.1 * t**2
        rate = size * 0.3 * (y[0] / size) ** 2
        return [-2 * rate, rate]

    exact = solve_ivp(slope, (0, 10), [4, 1], t_eval=T, rtol=1e-11, atol=1e-13).y / (2 + 0.1 * T**2)
    np.testing.assert_allclose(sim.A, exact[0], rtol=1e-5)
    np.testing.assert_allclose(sim.B, exact[1], rtol=1e-5)


def test_a_point_has_amounts_only(simulated):
    sim = simulated("compartment P dimensions=0\nspecies A in P amount=3 substance\nreaction R: A -> ; 0.1 * A", T)
    np.testing.assert_allclose(sim.A, 3 * np.exp(-0.1 * T), rtol=1e-6)


def test_the_amount_of_a_concentration_at_the_start_is_that_in_the_compartment_of_the_start(simulated):
    text = "compartment C = 0.5 variable\nspecies A in C concentration=3 substance\nspecies B in C amount=2\nrate C = 0.1\n"
    sim = simulated(text + "compartment D = 4 variable\nspecies E in D concentration=3 substance\nevent X: time > 5 ; D = 1", T)
    np.testing.assert_array_equal(sim.A, 1.5)
    np.testing.assert_allclose(sim.B, 2 / (0.5 + 0.1 * T), rtol=1e-9)
    np.testing.assert_array_equal(sim.E, 12)


def test_conversion_factors_multiply_what_reactions_make(simulated):
    text = "compartment C = 2\nspecies A in C amount=8 substance factor=m\nspecies B in C amount=1\nparameter m = 3 constant"
    sim = simulated(text + "\nreaction R: A -> B ; 0.1", T)
    np.testing.assert_allclose(sim.A, 8 - 0.3 * T, rtol=1e-9)
    np.testing.assert_allclose(sim.B, (1 + 0.1 * T) / 2, rtol=1e-9)


def test_boundary_species_are_not_used_up(simulated):
    sim = simulated(DECAY.replace("amount=10", "amount=10 boundary"), T)
    np.testing.assert_array_equal(sim.S1, 5)
    np.testing.assert_allclose(sim.S2, 0.3 * 5 * T, rtol=1e-9)


def test_initial_assignments_follow_from_each_other_and_from_rules(simulated):
    text = """
    compartment C = 9 variable
    initial C = 2 * k
    parameter k = 3 constant
    species A in C concentration=4
    species B in C amount=1
    parameter p
    parameter q constant
    parameter r constant
    parameter w
    rule p = A * q
    initial B = 2 * A + C + p + time
    initial q = r + A
    initial r = C
    initial w = R
    reaction R: A -> ; 0.5 * A * C
    """
    sim = simulated(text, [0.0, 2.0])
    assert sim.C.values.tolist() == [6, 6]
    assert float(sim.r[0]) == 6
    assert float(sim.q[0]) == 10
    assert float(sim.p[0]) == 40
    assert float(sim.B[0]) == 8 + 6 + 40
    assert float(sim.w[0]) == 12
    assert float(sim.p[1]) == pytest.approx(40 * math.exp(-1), rel=1e-5)


def test_a_local_parameter_shadows_a_global_one(simulated):
    text = DECAY.replace("C * k * S1", "C * k * S1 * m ; k=0.7 m=0.1") + "parameter m = 100 constant\nreaction Q: S2 -> ; C * k * S2"
    sim = simulated(text, T)
    np.testing.assert_allclose(sim.S1, 5 * np.exp(-0.07 * T), rtol=1e-5)
    np.testing.assert_allclose(sim.S2, 5 * 0.07 / 0.23 * (np.exp(-0.07 * T) - np.exp(-0.3 * T)), rtol=1e-4, atol=1e-9)


def test_stoichiometries_are_symbols_that_may_change(simulated):
    text = (
        "compartment C = 1\nspecies A in C amount=1\nspecies B in C amount=0\nparameter x\nrule x = 2 * n\nrate n = 1\ninitial m = 3 + 1\n"
    )
    sim = simulated(text + "reaction R: 5 m:B -> 2 n:A ; 0.1", T)
    np.testing.assert_allclose(sim.A, 1 + 0.1 * (2 * T + T**2 / 2), rtol=1e-7)
    np.testing.assert_allclose(sim.B, -0.4 * T, rtol=1e-7, atol=1e-12)
    np.testing.assert_allclose(sim.x, 2 * (2 + T), rtol=1e-9)
    np.testing.assert_array_equal(sim.m, 4)


def test_the_mathematics_of_a_stoichiometry_of_level_2_is_followed(simulated):
    text = document("compartment C = 1\nspecies A in C amount=1\nparameter k = 3 constant\nreaction R: -> A ; 0.1", 2, 4)
    ratio = '<math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><ci>k</ci><cn>2</cn></apply></math>'
    inside = f'<speciesReference species="A"><stoichiometryMath>{ratio}</stoichiometryMath></speciesReference>'
    text = text.replace('<speciesReference species="A" stoichiometry="1"/>', inside)
    assert "stoichiometryMath" in text
    np.testing.assert_allclose(simulated(text, T).A, 1 + 0.6 * T, rtol=1e-7)


def test_functions_are_written_out_and_may_take_conditions(simulated):
    text = "function f(x, y) = x * g(y)\nfunction g(x) = x^2 + 1\nfunction h(c, a) = piecewise(a, c, 2 * a)\nfunction one() = 1\n"
    sim = simulated(text + DECAY + "parameter p\nrule p = f(S1, g(S2)) + h(S1 > 3, S2) + one()", T)
    a, b = sim.S1.values, sim.S2.values
    np.testing.assert_allclose(sim.p, a * ((b**2 + 1) ** 2 + 1) + np.where(a > 3, b, 2 * b) + 1, rtol=1e-12)


def test_mathml_has_its_values(simulated):
    rules = {
        "sinh(x) + cosh(x) + tanh(x)": lambda x: np.sinh(x) + np.cosh(x) + np.tanh(x),
        "sech(x) + csch(x) + coth(x)": lambda x: 1 / np.cosh(x) + 1 / np.sinh(x) + 1 / np.tanh(x),
        "arcsinh(x) + arcsinh(-x/2) + arccosh(x + 1)": lambda x: np.arcsinh(x) + np.arcsinh(-x / 2) + np.arccosh(x + 1),
        "arctanh(x / 11) + arcsech(1 / (x + 1))": lambda x: np.arctanh(x / 11) + np.arccosh(x + 1),
        "arccsch(x) + arccoth(x + 1)": lambda x: np.arcsinh(1 / x) + np.arctanh(1 / (x + 1)),
        "root(3, x) + sqrt(x) + log(2, x) + ln(x) + log10(x)": lambda x: np.cbrt(x) + np.sqrt(x) + np.log2(x) + np.log(x) + np.log10(x),
        "exp(-x) + abs(x - 4) + x^1.7 + (-x)^3 + 2^x": lambda x: np.exp(-x) + abs(x - 4) + x**1.7 - x**3 + 2**x,
        "sin(x) + cos(2 * x) + tan(x) + sec(x) + csc(x) + cot(x)": lambda x: (
            np.sin(x) + np.cos(2 * x) + np.tan(x) + 1 / np.cos(x) + 1 / np.sin(x) + 1 / np.tan(x)
        ),
        "arcsin(x / 6) + arccos(x / 6) / 2 + arctan(x)": lambda x: np.arcsin(x / 6) + np.arccos(x / 6) / 2 + np.arctan(x),
        "arcsec(x + 1) + arccsc(-x - 1) / 3 + arccot(x)": lambda x: np.arccos(1 / (x + 1)) + np.arcsin(-1 / (x + 1)) / 3 + np.arctan(1 / x),
        "max(x, 2, 1) + min(x, 4, 3.5)": lambda x: np.maximum(x, 2) + np.minimum(x, 3.5),
        "factorial(4) + quotient(-7, 2) + rem(-7, 2) + exponentiale": lambda x: 24 - 3 - 1 + math.e,
        "avogadro / 6.02214179e23 + x * (x > 3) + (time >= 1 && x > 3)": lambda x: 1 + x * (x > 3) + ((x > 3) & (x < 4.99)),
        "piecewise(1, x > 4, 2, xor(x > 3, x < 1), 3, not(x > 2 || x < 1), 4)": lambda x: np.select(
            [x > 4, (x > 3) ^ (x < 1), ~((x > 2) | (x < 1))], [1, 2, 3], 4
        ),
        "piecewise(1, implies(x > 3, x > 4), 2) + piecewise(1, lt(1, x, 3), 0)": lambda x: (
            np.where((x <= 3) | (x > 4), 1, 2) + ((x > 1) & (x < 3))
        ),
    }
    written = [re.sub(r"\bx\b", "S1", rule) for rule in rules]
    sim = simulated(DECAY + "".join(f"parameter p{k}\nrule p{k} = {rule}\n" for k, rule in enumerate(written)), T)
    for k, (rule, exact) in enumerate(rules.items()):
        np.testing.assert_allclose(sim[f"p{k}"], exact(sim.S1.values), rtol=1e-12, err_msg=rule)


def test_rate_of_is_the_rate_of_change_of_what_the_symbol_means(simulated):
    text = DECAY.replace("C = 2", "C = 2 variable") + "rate C = 0.5\nparameter p\nrule p = rateOf(S1)\nparameter q\nrule q = rateOf(C)"
    near = 1e-4
    sim = simulated(text, [3 - near, 3.0, 3 + near], rtol=1e-10)
    slope = (sim.S1[2] - sim.S1[0]) / (2 * near)
    assert float(sim.p[1]) == pytest.approx(float(slope), rel=1e-5)
    assert float(sim.q[1]) == 0.5


def test_ids_that_are_no_names_here_are_renamed_and_told(tmp_path):
    path = tmp_path / "model.xml"
    path.write_text(
        document("compartment time_ = 1\nspecies t in time_ amount=3\nparameter state = 2\nparameter _x = 1\nrate state = -0.1*t")
    )
    model = ck.read_sbml(path)
    told = " ".join(model.source.deviations)
    for key, name in (("t", "t_"), ("state", "state_"), ("_x", "x_x")):
        assert f"'{key}' is '{name}'" in told
    sim = ck.simulate(model, times=[0.0, 1.0]).isel(subject=0)
    assert float(sim.state_[1]) == pytest.approx(2 - 0.3)


LEVEL_1 = """<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level1" level="1" version="2"><model name="old">
<listOfCompartments><compartment name="C" volume="2"/></listOfCompartments>
<listOfSpecies><species name="A" compartment="C" initialAmount="6" boundaryCondition="false"/>
<species name="B" compartment="C" initialAmount="0" boundaryCondition="true"/></listOfSpecies>
<listOfParameters><parameter name="k" value="0.5"/></listOfParameters>
<listOfRules><speciesConcentrationRule species="B" formula="log(A) + pow(A, 2)"/></listOfRules>
<listOfReactions><reaction name="R" reversible="false"><listOfReactants><speciesReference species="A" stoichiometry="3" denominator="2"/>
</listOfReactants><kineticLaw formula="k * C * A"/></reaction></listOfReactions></model></sbml>"""


def test_level_1_is_read(simulated):
    sim = simulated(LEVEL_1, T)
    exact = 3 * np.exp(-0.75 * T)
    np.testing.assert_allclose(sim.A, exact, rtol=1e-5)
    np.testing.assert_allclose(sim.B, np.log(exact) + exact**2, rtol=1e-4)
    assert sim.time.attrs["units"] == "s"


BREAK = """
compartment blood = 1
species E in blood concentration=10 boundary
species P in blood concentration=0 boundary
species U in blood concentration=900
parameter peak = 9.3 constant
rate E = piecewise(8.8 * E * U / (1 + E + U), time <= peak, -(0.0012 + 0.16) * E)
rate P = piecewise(0, time <= peak, 0.0012 * E - 0.0032 * P)
reaction growth: -> U ; blood * 0.2 * U * (log10(1000) - log10(U)) / log10(1000) / (1 + (0.1 / U)^3)
reaction death: U -> ; blood * 0.35 * E * U / (10 + E + U)
"""


def test_a_break_on_time_is_an_exact_stop_as_two_solutions_of_scipy_say(simulated):
    def slope(t, y, before):
        e, p, u = y
        grown = 0.2 * u * (3 - np.log10(u)) / 3 / (1 + (0.1 / u) ** 3)
        killed = 0.35 * e * u / (10 + e + u)
        return [8.8 * e * u / (1 + e + u), 0, grown - killed] if before else [-0.1612 * e, 0.0012 * e - 0.0032 * p, grown - killed]

    times = np.array([0.0, 5.0, 9.3, 20.0, 60.0])
    first = solve_ivp(slope, (0, 9.3), [10, 0, 900], "LSODA", [0, 5, 9.3], args=(True,), rtol=1e-11, atol=1e-11).y
    second = solve_ivp(slope, (9.3, 60), first[:, -1], "LSODA", [20, 60], args=(False,), rtol=1e-11, atol=1e-11).y
    exact = np.hstack([first, second])
    sim = simulated(BREAK, times)
    for name, row in zip("EPU", exact, strict=True):
        assert np.abs(sim[name].values - row).max() <= 1e-4 * np.abs(row).max(), name
    tight = simulated(BREAK, times, rtol=1e-10)
    for name, row in zip("EPU", exact, strict=True):
        assert np.abs(tight[name].values - row).max() <= 1e-7 * np.abs(row).max(), name


def test_no_step_passes_over_a_piece_of_a_rate(simulated):
    text = "parameter x = 0\nrate x = 1\nparameter y = 0\nrate y = piecewise(5, x > 3.1 && x < 3.3, 0)\n"
    sim = simulated(text + "parameter z = 0\nrate z = piecewise(x - 4, x >= 4, 0)", T)
    np.testing.assert_allclose(sim.y, np.where(T > 3.3, 1, 0), rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(sim.z, np.maximum(T - 4, 0) ** 2 / 2, rtol=1e-9, atol=1e-12)
