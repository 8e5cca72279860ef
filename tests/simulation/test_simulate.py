"""simulate() against scipy's DOP853 and closed forms, and the shape of what it returns."""

import json
import warnings

import numpy as np
import pytest
import scipy_solver
import xarray as xr
from hypothesis import given, settings
from hypothesis import strategies as st
from small_models import absorption, cohort_of, expansion, inputs_of, one_compartment

import carkinetics as ck
from carkinetics.dosing import Dose, plan_doses, tabulate_doses
from carkinetics.errors import ConfigError
from carkinetics.simulation import SimulationWarning, simulate

EVERY_WAY_IN = [
    Dose(100, time=-2, into="tablet"),
    Dose(100, time=1, into="tablet"),
    Dose(50, time=1.5, into="drip"),
    Dose(20, time=1, into="drip", duration=0.5),
    Dose(30, time=2, into="drip", duration=0),
    Dose(0.5, time=6, into="exchange_of_plasma"),
    Dose(0, time=9, into="exchange_of_plasma"),
    Dose(3, time=8, into="wash"),
    Dose(40, time=9, into="drip", duration=4),
]


def oracle(model, cohort, times, doses):
    table = tabulate_doses(model, cohort, plan_doses(model, doses))
    return scipy_solver.solve(model.system, inputs_of(model, cohort), np.asarray(times, dtype=float), table)


def compare(model, cohort, times, doses, **options):
    sim = simulate(model, cohort, times=times, doses=doses, states=True, **options)
    outputs, states = oracle(model, cohort, times, doses)
    for i, state in enumerate(model.states):
        expected = states[:, :, i]
        scale = np.nanmax(np.abs(expected))
        np.testing.assert_allclose(sim[state.name], expected, rtol=2e-6, atol=1e-6 * scale, err_msg=state.name)
    assert (sim.status == 0).all()
    return sim, outputs


@pytest.mark.parametrize("method", ["auto", "explicit", "stiff"])
@pytest.mark.requirement("R-DOS-02")
def test_boluses_infusions_lags_resets_and_fractions_agree_with_scipy(method):
    model = absorption()
    times = [-3, -2, -1, 0, 1, 1.25, 1.5, 2, 3.7, 5.999, 6, 8, 8.5, 9, 11, 13, 20]
    sim, outputs = compare(model, cohort_of(model, 5), times, EVERY_WAY_IN, method=method, rtol=1e-8, atol=1e-9)
    np.testing.assert_allclose(sim.conc, outputs[:, :, 0], rtol=1e-5, atol=1e-7)
    assert np.isnan(sim.conc.sel(time=-3)).all()
    assert not np.isnan(sim.conc.sel(time=-2)).any()


HALF_HOURS = st.integers(-4, 20).map(lambda k: k / 2)
ANY_DOSE = st.one_of(
    st.builds(Dose, st.sampled_from([1.0, 10.0, 80.0]), HALF_HOURS, st.just("tablet")),
    st.builds(Dose, st.sampled_from([1.0, 10.0, 80.0]), HALF_HOURS, st.just("drip"), st.sampled_from([None, 0.0, 0.5, 2.0])),
    st.builds(Dose, st.sampled_from([0.0, 5.0]), HALF_HOURS, st.just("wash")),
    st.builds(Dose, st.sampled_from([0.0, 0.5, 2.0]), HALF_HOURS, st.just("exchange_of_plasma")),
)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.lists(ANY_DOSE, min_size=1, max_size=8))
@pytest.mark.requirement("R-DOS-01")
def test_any_schedule_with_coinciding_doses_and_samples_agrees_with_scipy(doses):
    model = absorption()
    compare(model, cohort_of(model, 2), np.arange(-2.0, 12.5, 0.5), doses, rtol=1e-9, atol=1e-10)


def test_switches_and_time_in_the_equations_agree_with_scipy():
    model = expansion()
    cohort = cohort_of(model, 6)
    sim, outputs = compare(model, cohort, np.linspace(0, 60, 41), (), rtol=1e-8)
    np.testing.assert_allclose(sim.transgene.sel(matrix="PB"), outputs[:, :, 0], rtol=1e-5)
    np.testing.assert_allclose(sim.transgene.sel(matrix="BM"), outputs[:, :, 1], rtol=1e-5)


def test_arms_are_given_their_own_doses():
    model = absorption()
    cohort = cohort_of(model, 6, arms=["low", "high", "none", "high", "low", "none"])
    doses = {"high": [Dose(100, 0, "tablet"), Dose(100, 4, "tablet")], "low": [Dose(10, 1, "drip")], "none": []}
    sim, _ = compare(model, cohort, np.arange(-2.0, 12.0), doses, rtol=1e-8, atol=1e-9)
    for arm, scheduled in doses.items():
        alone = simulate(
            model, cohort.isel(subject=cohort.arm.values == arm), times=np.arange(-2.0, 12.0), doses=scheduled, rtol=1e-8, atol=1e-9
        )
        np.testing.assert_array_equal(alone.conc, sim.conc[sim.arm.values == arm])


@pytest.mark.requirement("R-DOS-01")
def test_repeated_boluses_are_the_sum_of_exponentials():
    model = one_compartment()
    times = np.linspace(0, 20, 81)
    course = [(5.0, 0.0), (3.0, 2.5), (4.0, 10.0)]
    sim = simulate(model, times=times, doses=[Dose(amount, time) for amount, time in course], rtol=1e-9, atol=1e-10)
    expected = sum(np.where(times >= at, amount * np.exp(-0.3 * (times - at)), 0.0) for amount, at in course)
    np.testing.assert_allclose(sim.level[0], expected, rtol=1e-7)
    assert sim.level[0, 0] == 5.0  # the value after the dose


def test_no_cohort_is_one_typical_subject():
    sim = simulate(one_compartment(), times=[0, 1], doses=[Dose(1)])
    assert sim.sizes == {"subject": 1, "time": 2}
    assert float(sim.level[0, 1]) == pytest.approx(np.exp(-0.3), rel=1e-5)
    assert float(sim.weight[0]) == 70


def test_before_the_start_there_is_nothing_and_the_start_does_not_move_with_the_times():
    model = one_compartment(start=-1.0)
    sim = simulate(model, times=[-5, -1.5, -1, 0, 4], doses=[Dose(2, time=-1)])
    assert np.isnan(sim.level[0]).values.tolist() == [True, True, False, False, False]
    assert float(sim.level[0, 4]) == pytest.approx(2 * np.exp(-1.5), rel=1e-5)
    late = simulate(model, times=[4], doses=[Dose(2, time=-1)])
    assert float(late.level[0, 0]) == pytest.approx(float(sim.level[0, 4]), rel=1e-12)


@pytest.mark.requirement("R-DET-01")
def test_the_same_bits_for_any_threads_and_chunk():
    model = expansion()
    cohort = cohort_of(model, 41, seed=3)
    options = {"times": np.arange(0.0, 40.0, 2.5), "states": True, "residual": True}
    one = simulate(model, cohort, threads=1, **options)
    for more in ({"threads": 2}, {"chunk": 1}, {"chunk": 7, "threads": 2}, {"chunk": 4096}):
        xr.testing.assert_identical(simulate(model, cohort, **options, **more), one)
    some = simulate(model, cohort.isel(subject=[5, 17]), **options)
    xr.testing.assert_identical(some, one.isel(subject=[5, 17]))


def test_observables_that_share_a_name_are_matrices_of_one_variable(scipy_engine):
    model = expansion()
    cohort = cohort_of(model, 3, seed=11, arms=["a", "b", "a"])
    sim = simulate(model, cohort, times=[0, 7, 28])
    assert sim.transgene.dims == ("subject", "matrix", "time")
    assert sim.matrix.values.tolist() == ["PB", "BM"]
    assert sim.ratio.dims == ("subject", "time")
    assert sim.transgene.attrs == {"units": "copies/ug", "long_name": "transgene", "lloq": [50.0, 80.0]}
    assert sim.time.attrs["units"] == "day"
    assert sim.arm.values.tolist() == ["a", "b", "a"]
    assert "pair" in sim.coords
    assert list(sim.data_vars) == ["transgene", "ratio", "status", "last_good_time"]
    assert "rho" not in sim.variables
    assert sim.status.dtype == np.int8
    assert dict(zip(sim.status.attrs["flag_values"], sim.status.attrs["flag_meanings"].split(), strict=True))[4] == "domain"


def test_attributes_tell_the_model_seed_and_tolerances_and_nothing_of_the_machine(scipy_engine):
    model = expansion()
    sim = simulate(model, cohort_of(model, 2, seed=2**63 + 5), times=[0, 1], atol={"marrow": 0.5}, threads=2, chunk=1)
    assert sim.attrs["model"] == "expansion"
    assert sim.attrs["model_hash"] == model.hash
    assert sim.attrs["seed"] == 2**63 + 5
    assert json.loads(sim.attrs["atol"]) == {"blood": 1e-3, "marrow": 0.5}
    assert sim.attrs["rtol"] == 1e-6
    assert not {"threads", "chunk", "date", "created", "path"} & set(sim.attrs)
    assert all(type(value) in (str, int, float, list) for value in sim.attrs.values())


def test_columns_that_the_model_does_not_know_stand_on_subject_where_their_name_is_free(scipy_engine):
    model = one_compartment()
    cohort = cohort_of(model, 2).assign(site=("subject", np.array(["x", "y"])), level=("subject", [1.0, 2.0]), time=("subject", [3.0, 4.0]))
    sim = simulate(model, cohort, times=[0, 1])
    assert sim.site.values.tolist() == ["x", "y"]
    assert sim.level.dims == ("subject", "time")
    assert sim.time.values.tolist() == [0, 1]
    assert not {"k", "lag"} & set(sim.variables)


def test_covariates_stand_on_subject_and_states_only_on_request(scipy_engine):
    model = one_compartment()
    cohort = cohort_of(model, 2, weight=[20, 30])
    without, with_states = (simulate(model, cohort, times=[0, 1], states=states) for states in (False, True))
    assert without.weight.values.tolist() == [20, 30]
    assert without.weight.attrs["units"] == "kg"
    assert "amount" not in without
    assert with_states.amount.dims == ("subject", "time")


@pytest.mark.parametrize("kind", ["netcdf", "zarr"])
def test_a_result_survives_the_disk_to_the_last_attribute(scipy_engine, tmp_path, kind):
    model = expansion()
    cohort = cohort_of(model, 3, seed=2**64 - 1, arms=["ärm", "b", "b"])
    sim = simulate(model, cohort, times=range(-1, 5), states=True, residual=True)
    path = tmp_path / f"sim.{kind}"
    if kind == "netcdf":
        sim.to_netcdf(path, engine="h5netcdf")
    else:
        sim.to_zarr(path, consolidated=False)
    opened = xr.open_dataset(path, engine="h5netcdf") if kind == "netcdf" else xr.open_zarr(path, consolidated=False)
    with opened as back:
        xr.testing.assert_identical(back.load(), sim)
    assert back.time.dtype == np.float64


def test_a_unit_of_time_in_the_plural_is_not_read_back_as_a_time_delta(scipy_engine, tmp_path):
    import dataclasses

    sim = simulate(dataclasses.replace(one_compartment(), time="days"), cohort_of(one_compartment(), 1), times=[0, 1])
    sim.to_netcdf(tmp_path / "a.nc", engine="h5netcdf")
    with xr.open_dataset(tmp_path / "a.nc", engine="h5netcdf", decode_timedelta=True) as back:
        xr.testing.assert_identical(back.load(), sim)


@pytest.mark.requirement("R-ENG-08")
def test_one_warning_counts_failures_and_names_the_first(scipy_engine):
    scipy_engine |= {1: (4, 2.5, 1), 3: (4, 0.25, 0), 4: (1, 3.0, -1), 6: (5, np.nan, -1)}
    model = expansion()
    with pytest.warns(SimulationWarning) as caught:
        sim = simulate(model, cohort_of(model, 8), times=[0, 1, 2, 3])
    assert len(caught) == 1
    assert caught[0].filename == __file__
    text = str(caught[0].message)
    assert text.startswith(
        "4 of 8 subjects did not finish: 1 max_steps (subject 4 after 3 day), 2 domain (subject 1, state marrow after 2.5 day"
    )
    assert "1 bad_dose (subject 6)" in text
    assert sim.status.values.tolist() == [0, 4, 0, 4, 1, 0, 5, 0]
    assert sim.last_good_time.values[1] == 2.5
    assert np.isnan(sim.transgene[1, 0]).values.tolist() == [False, False, False, True]


def test_a_subject_that_runs_out_of_steps_keeps_what_it_reached():
    model = expansion()
    cohort = cohort_of(model, 3)
    times = np.arange(0.0, 60.0, 0.5)
    full = simulate(model, cohort, times=times)
    with pytest.warns(SimulationWarning, match="3 of 3 subjects did not finish: 3 max_steps"):
        cut = simulate(model, cohort, times=times, max_steps=12)
    reached = cut.time <= cut.last_good_time
    assert 0 < reached.sum() < reached.size
    xr.testing.assert_equal(cut.transgene.where(reached), full.transgene.where(reached))
    assert np.isnan(cut.transgene.where(~reached)).all()


def test_a_cohort_that_succeeds_warns_of_nothing():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        simulate(expansion(), cohort_of(expansion(), 3), times=[0, 30])


@pytest.mark.requirement("R-ENG-08")
def test_a_negative_lag_fails_its_subject_alone():
    model = absorption()
    cohort = cohort_of(model, 3)
    cohort["delay"][1] = -0.1
    with pytest.warns(SimulationWarning, match="1 of 3 subjects did not finish: 1 bad_dose"):
        sim = simulate(model, cohort, times=[0, 1, 2], doses=[Dose(10, 0, "tablet")])
    assert sim.status.values.tolist() == [0, 5, 0]
    assert np.isfinite(sim.conc[[0, 2]]).all()


def test_a_value_outside_the_domain_fails_its_subject_with_state_and_time():
    from carkinetics.model.spec import Model

    data = {
        "schema": 1,
        "title": "A root that runs out",
        "time": "day",
        "units": "unchecked",
        "parameters": {"k": {"value": 1.0, "unit": "1", "from": "assumed", "about": "rate"}},
        "states": {"a": {"unit": "1", "initial": "1"}, "b": {"unit": "1", "initial": "0"}},
        "ddt": {"a": "-k", "b": "log(a)"},
        "observables": {"y": {"expr": "b", "unit": "1"}},
    }
    model = Model.from_dict(data, name="root")
    cohort = cohort_of(model, 3, k=[0.1, 1.0, 0.2])
    with pytest.warns(SimulationWarning, match=r"1 domain \(subject 1, state b after"):
        sim = simulate(model, cohort, times=[0, 0.5, 2, 3])
    assert sim.status.values.tolist() == [0, 4, 0]
    assert np.isfinite(sim.y[1, :2]).all()
    assert np.isnan(sim.y[1, 2:]).all()


def decaying(**more):
    """A model of one state that decays at rate 1 from `initial`, with a parameter k on a normal scale."""
    from carkinetics.model.spec import Model

    k = {"value": 1.0, "unit": "1", "from": "assumed", "about": "anything", "scale": "normal", "iiv": 1}
    data = {
        "schema": 1, "title": "Decay", "time": "day", "units": "unchecked", "parameters": {"k": k},
        "states": {"a": {"unit": "1", "initial": more.pop("initial", "1")}}, "ddt": {"a": more.pop("rate", "-a")},
        "observables": {"y": {"expr": more.pop("expr", "a"), "unit": "1"}},
    }  # fmt: skip
    return Model.from_dict(data | more, name="decay")


@pytest.mark.parametrize("method", ["auto", "stiff", "explicit"])
@pytest.mark.parametrize(
    ("change", "state"),
    [
        ({"initial": "log(k)"}, ", state a"),
        ({"initial": "1 / (k + 1)"}, ", state a"),
        ({"switches": {"stop": "log(k)"}, "rate": "-before(stop) * a"}, ""),
    ],
)
def test_a_start_or_a_switch_without_a_value_fails_its_subject_alone(change, state, method):
    model = decaying(**change)
    cohort = cohort_of(model, 3, k=[2.0, -1.0, 3.0])
    with pytest.warns(SimulationWarning, match=rf"1 of 3 subjects did not finish: 1 domain \(subject 1{state} after 0 day\)"):
        sim = simulate(model, cohort, times=[0, 1, 2], method=method)
    assert sim.status.values.tolist() == [0, 4, 0]
    assert np.isnan(sim.y[1]).all()
    assert np.isfinite(sim.y[[0, 2]]).all()


def test_a_switch_at_infinity_never_comes_or_has_come():
    model = decaying(switches={"stop": "k"}, rate="-before(stop) * a")
    sim = simulate(model, cohort_of(model, 2, k=[np.inf, -np.inf]), times=[0, 1], rtol=1e-9)
    np.testing.assert_allclose(sim.y[:, 1], [np.exp(-1), 1.0], rtol=1e-7)


@pytest.mark.parametrize("expr", ["log(k) * a", "a / (k + 1)", "sqrt(k - 1 + a)"])
def test_an_observable_without_a_value_is_not_passed_over_in_silence(expr):
    model = decaying(expr=expr)
    cohort = cohort_of(model, 3, k=[2.0, -1.0, 3.0])
    with pytest.warns(SimulationWarning, match=r"not finite where the states are: 'y' for 1 of 3 subjects \(first: subject 1 at 0 day\)"):
        sim = simulate(model, cohort, times=[-1, 0, 1])
    assert sim.status.values.tolist() == [0, 0, 0]
    assert np.isfinite(sim.y[[0, 2], 1:]).all()


def test_a_cohort_that_lacks_an_input_names_it(scipy_engine):
    model = expansion()
    with pytest.raises(ConfigError, match=r"needs 'alpha'"):
        simulate(model, cohort_of(model, 2).drop_vars("alpha"), times=[0, 1])
    with pytest.raises(ConfigError, match=r"Did you mean 'alpha_'"):
        simulate(model, cohort_of(model, 2).rename(alpha="alpha_"), times=[0, 1])
    with pytest.raises(ConfigError, match=r"cohort: expected a Dataset or None, found DataFrame"):
        simulate(model, cohort_of(model, 2).to_dataframe(), times=[0, 1])


def test_a_state_named_as_something_of_the_result_is_refused_when_it_is_asked_for(scipy_engine):
    model = one_compartment(
        states={"last_good_time": {"unit": "mg", "initial": "0"}},
        ddt={"last_good_time": "-k * last_good_time"},
        doses={},
        observables={"level": {"expr": "last_good_time", "unit": "mg"}},
    )
    assert "level" in simulate(model, cohort_of(model, 1), times=[0, 1])
    with pytest.raises(ConfigError, match="two things of the model 'one_compartment' would be called 'last_good_time'"):
        simulate(model, cohort_of(model, 1), times=[0, 1], states=True)


def test_what_is_no_model_is_refused_with_how_to_load_one():
    with pytest.raises(ConfigError, match=r"ck\.load_model"):
        simulate("stein_2019_tisagenlecleucel", times=[0, 1])


def test_what_is_no_client_and_no_path_is_refused():
    with pytest.raises(ConfigError, match=r"dask\.distributed Client, found object"):
        simulate(one_compartment(), times=[0, 1], client=object())
    with pytest.raises(ConfigError, match="path of a folder"):
        simulate(one_compartment(), times=[0, 1], store="s3://bucket/cohort.zarr")


def test_zarr_is_written_without_a_warning(scipy_engine, tmp_path):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        simulate(expansion(), cohort_of(expansion(), 2, arms=["a", "b"]), times=[0, 1]).to_zarr(tmp_path / "a.zarr", consolidated=False)


def test_closed_forms_are_refused_with_the_equation_that_has_none():
    model = ck.load_model("logistic_growth")
    with pytest.raises(ConfigError, match=r"has no closed form \(.*not linear"):
        simulate(model, times=[0, 1], method="exact")


@pytest.mark.requirement("R-ENG-07")
def test_closed_forms_and_steps_agree_on_the_typical_child():
    model, times = ck.load_model("stein_2019_tisagenlecleucel"), np.arange(0, 365, 7)
    exact, stepped = (simulate(model, times=times, method=method, rtol=1e-10).transgene for method in ("exact", "stiff"))
    assert np.allclose(exact, stepped, rtol=1e-8, atol=0)


@pytest.mark.requirement("R-ENG-09")
def test_the_derivative_of_a_curve_by_the_time_of_its_peak_is_exact():
    model, times = ck.load_model("stein_2019_tisagenlecleucel"), np.array([0.0, 5.0, 9.0, 9.4, 14.0, 28.0, 365.0])
    p = {item.name: item.value for item in model.parameters}
    rho, since = np.log(p["foldx"]) / p["tmax"], times - p["tmax"]
    fast, slow = (1 - p["fb"]) * np.exp(-p["alpha"] * since), p["fb"] * np.exp(-p["beta"] * since)
    rising = -p["cmax"] * np.exp(rho * since) * (rho * times / p["tmax"])
    by_tmax = np.where(since < 0, rising, p["cmax"] * (p["alpha"] * fast + p["beta"] * slow))
    by_cmax = np.where(since < 0, np.exp(rho * since), fast + slow)
    for method in ("auto", "stiff", "explicit"):
        sim = simulate(model, times=times, method=method, rtol=1e-6, sensitivities=["tmax", "cmax"])
        found = sim.transgene_sensitivity.isel(subject=0)
        assert found.dims == ("time", "parameter")
        for name, exact in (("tmax", by_tmax), ("cmax", by_cmax)):
            of_logarithm = (found.sel(parameter=name) - exact) / sim.transgene.isel(subject=0)
            assert np.abs(of_logarithm).max() < 1e-5


def test_sensitivities_are_by_matrix_where_the_observable_is_and_say_their_units():
    sim = simulate(ck.load_model("ball_dual_antigen"), times=[0, 10], doses=[Dose(5e5, into="infusion")], sensitivities=["rho"])
    assert sim.transgene_sensitivity.dims == ("subject", "matrix", "time", "parameter")
    assert sim.parameter_units.values.tolist() == ["1/day"]
    with pytest.raises(ConfigError, match="Did you mean 'rho'"):
        simulate(ck.load_model("ball_dual_antigen"), times=[0], sensitivities=["roh"])
