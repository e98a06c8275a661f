"""What holds for all tests."""

from pipeline.threads import use_one

use_one()  # as every command does, before anything imports numpy
