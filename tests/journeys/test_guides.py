"""The clauses of the regions against their guides: they differ where these differ, and nowhere else."""

from datetime import date

import pytest

from models.regulation.clauses import Clause, in_force
from models.regulation.profiles import CLAUSES, PROFILES
from tests.journeys.guides import ALIKE, DIFFERENCES, OURS, REGIONS, SEEDS

TODAY = date(2026, 11, 20)


def said(region: str, name: str) -> Clause:
    """The clause of a region as it stands today."""
    return in_force(PROFILES[region], name, TODAY)


def test_the_regions_differ_in_these_clauses_and_in_no_other():
    values = {name: tuple(said(region, name).value for region in REGIONS[:3]) for name in CLAUSES}

    assert {name: value for name, value in values.items() if len(set(value)) > 1} == DIFFERENCES


def test_zhongshan_differs_from_its_province_in_nothing():
    assert [name for name in CLAUSES if said('zhongshan', name).value != said('guangdong', name).value] == []


@pytest.mark.parametrize('region', REGIONS)
def test_a_region_departs_from_the_nation_only_by_its_own_guide(region: str):
    departing = [name for name in DIFFERENCES if said(region, name).value != said('national', name).value]

    assert departing
    for name in departing:
        assert said(region, name).source.startswith(SEEDS[region]), name
        assert said(region, name).confirmed is (name not in OURS), name


@pytest.mark.parametrize('name', ALIKE)
def test_what_is_alike_everywhere_names_the_guide_that_says_so(name: str):
    value, guides = ALIKE[name]

    assert {said(region, name).value for region in REGIONS} == {value}
    assert {region for region in REGIONS if said(region, name).source == SEEDS[region]} == guides
