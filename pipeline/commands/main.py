"""`dateline`: the commands, each in a module of this folder that is imported only when it is called."""

import os
import pkgutil
import sys
from importlib import import_module
from typing import Any, Final

import click

from pipeline import commands, threads

# Finished, but some inputs could not be used. 1 is a run that stopped, 2 a wrong command line (both are click's).
EXIT_DEAD_LETTERS: Final = 3
# Modules of this folder that are no commands.
_SHARED: Final = ("kafka", "main", "options", "report")


class Commands(click.Group):
    """One command for each module beside this one: the click command in it that bears the module's name."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 # click's signature
        return sorted(module.name for module in pkgutil.iter_modules(commands.__path__) if module.name not in _SHARED)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        command = getattr(import_module(f"{commands.__name__}.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command), f"{cmd_name}.py has no click command of its name"
        return command


    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command; what the system refuses (no permission, no space) is a message and not a traceback."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # whoever read our output (`| head`) has had enough of it
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)
        except OSError as error:
            raise click.ClickException(f"{error.filename or 'system'}: {error.strerror or error}") from error


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="dateline", message="dateline %(version)s")
def dateline() -> None:
    """Dated events from news articles: who did what, where, on which date, and did it happen.

    \b
    Exit codes: 0 all inputs were used; 3 finished, but some inputs could not be used (standard error or the
    dead letters say which and why); 2 the command line is wrong; 1 anything that stopped the run.

    \b
    Example:
      echo '{"uri": "a", "published": "2024-11-23", "body": "Rutte met Trump on Friday."}' | dateline extract -
    """


def main() -> None:
    """The console script."""
    threads.use_one()
    dateline(prog_name="dateline")
