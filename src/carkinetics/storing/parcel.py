"""A cohort as few arrays, to be sent: each small array of a Dataset costs a cluster's scheduler as much as thousands of numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import xarray as xr


@dataclass(frozen=True)
class Parcel:
    """The variables of a cohort in their order: numbers of subjects as rows of one matrix, texts as codes, others as they are."""

    numbers: NDArray[np.float64]  # (columns, subjects)
    codes: NDArray[np.int32]  # (columns of texts, subjects)
    texts: tuple[NDArray[Any], ...]  # those that a column of texts has
    others: tuple[NDArray[Any], ...]
    told: tuple[
        tuple[str, str, tuple[str, ...], dict[Any, Any], bool], ...
    ]  # name, where its values are, dimensions, attributes, coordinate
    attrs: dict[Any, Any]

    @classmethod
    def of(cls, cohort: xr.Dataset) -> Parcel:
        """Pack a cohort that is in memory."""
        import pandas as pd

        numbers, codes, texts, others, told = [], [], [], [], []
        for name, item in cohort.variables.items():
            values, kind = item.values, "others"
            if item.dims == ("subject",) and values.dtype == np.float64:
                kind = "numbers"
                numbers.append(values)
            elif item.dims == ("subject",) and values.dtype == object and all(isinstance(value, str) for value in values):
                kind = "texts"
                found, labels = pd.factorize(values)
                codes.append(found.astype(np.int32))
                texts.append(labels)
            else:
                others.append(values)
            told.append((str(name), kind, tuple(map(str, item.dims)), dict(item.attrs), name in cohort.coords))
        n = cohort.sizes["subject"]
        matrix, coded = np.array(numbers).reshape(-1, n), np.array(codes, np.int32).reshape(-1, n)
        return cls(matrix, coded, tuple(texts), tuple(others), tuple(told), cohort.attrs)

    def opened(self) -> xr.Dataset:
        """The cohort."""
        import xarray as xr

        left = {
            "numbers": iter(self.numbers),
            "texts": (labels[codes] for labels, codes in zip(self.texts, self.codes, strict=True)),
            "others": iter(self.others),
        }
        variables: dict[bool, dict[str, Any]] = {True: {}, False: {}}
        for name, kind, dims, attrs, beside in self.told:
            variables[beside][name] = (dims, next(left[kind]), attrs)
        return xr.Dataset(variables[False], variables[True], self.attrs)
