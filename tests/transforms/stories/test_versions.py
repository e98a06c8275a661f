"""Which of two versions is the newer."""

from itertools import pairwise, product

import pytest

from transforms.stories.versions import compare_moments, compare_versions

# Each from the oldest to the newest.
RISING = [
    ["0", "1", "2", "9", "10", "100"],
    ["1", "1.0.1", "1.2", "1.9", "1.10", "v1.11", "2.0", "V3"],
    ["20241122093000", "20241122101500", "20250101000000"],
    ["2024-11-22", "2024-11-22T09:00:00+02:00", "2024-11-22T08:00:00Z", "2024-11-22T08:00:00.5Z", "2024-11-23"],
    ["20241122T093000Z", "20241122T101500Z"],
    ["draft a", "draft b", "final"],
]


@pytest.mark.parametrize("versions", RISING, ids=lambda versions: versions[0])
def test_versions_of_one_form_compare_as_what_they_are(versions: list[str]) -> None:
    places = range(len(versions))
    found = {(i, j): compare_versions(versions[i], versions[j]) for i, j in product(places, places)}
    assert found == {(i, j): (i > j) - (i < j) for i, j in product(places, places)}


@pytest.mark.parametrize(
    ("one", "other"),
    [("1", "1.0"), ("v2", "2"), (" 3 ", "3"), ("007", "7"), ("2024-11-22T09:00:00+02:00", "2024-11-22T07:00:00Z")],
)
def test_two_writings_of_one_version_are_equal(one: str, other: str) -> None:
    assert (compare_versions(one, other), compare_versions(other, one)) == (0, 0)


@pytest.mark.parametrize(
    ("one", "other"), [("3", "final"), ("2024-11-22", "20241122"), ("2024-11-22", "22 November"), ("1.2", "1.2b")]
)
def test_nothing_tells_between_two_forms(one: str, other: str) -> None:
    assert (compare_versions(one, other), compare_versions(other, one)) == (None, None)


def test_figures_without_an_end_are_text() -> None:
    assert compare_versions("1" * 5000, "2" * 5000) == -1
    assert compare_versions("1." * 2000 + "1", "1") is None


def test_moments_compare_by_the_clock_of_utc() -> None:
    rising = ["2024-11-22", "2024-11-22T09:00:00+02:00", "2024-11-22T08:00:00Z"]
    assert [compare_moments(earlier, later) for earlier, later in pairwise(rising)] == [-1, -1]
    with pytest.raises(ValueError, match="'noon' is not an RFC 3339"):
        compare_moments("noon", "2024-11-22")
