"""How long it takes to write a result to disk: warm first, check that it comes back equal, then time."""

import shutil

import pytest
import xarray as xr

from benchmarks.problems import P2

SUBJECTS = 1000


@pytest.fixture(scope="module")
def result():
    """Seven states and an observable of a thousand subjects at 60 times: 4 MB."""
    return P2.simulate(P2.cohort(SUBJECTS), states=True)


@pytest.mark.benchmark(group="write")
def test_zarr(benchmark, result, tmp_path):
    folder = tmp_path / "result.zarr"
    result.to_zarr(folder, consolidated=False)
    xr.testing.assert_identical(xr.open_zarr(folder, consolidated=False).load(), result)
    benchmark.pedantic(result.to_zarr, (folder,), {"consolidated": False}, setup=lambda: shutil.rmtree(folder), rounds=5)


@pytest.mark.benchmark(group="write")
def test_netcdf(benchmark, result, tmp_path):
    path = tmp_path / "result.nc"
    result.to_netcdf(path, engine="h5netcdf")
    with xr.open_dataset(path, engine="h5netcdf") as back:
        xr.testing.assert_identical(back.load(), result)
    benchmark.pedantic(result.to_netcdf, (path,), {"engine": "h5netcdf"}, setup=path.unlink, rounds=5)
