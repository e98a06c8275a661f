"""`python -m pipeline` is `dateline`."""

from pipeline.commands.main import main

if __name__ == "__main__":  # worker processes import this module again
    main()
