"""The version of the extractor, as the events carry it; setup.py reads it from here."""

VERSION = "0.1.0"
EXTRACTOR = f"dateline {VERSION}"
