"""Any language without a grammar of its own: its dates by the words that dateparser knows of it."""
