"""Where the state of articles lies: one system a file, each says what it guarantees."""
