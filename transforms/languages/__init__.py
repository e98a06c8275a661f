"""Everything that one language knows, a folder each."""
