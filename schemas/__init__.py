"""The nouns of Dateline: the records that go in and come out, and how they are read from and written to bytes."""
