"""What a cluster says when it does not take a client, in words that name the setting to look at."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from kafka.errors import (
    AuthorizationError,
    KafkaConnectionError,
    KafkaError,
    KafkaTimeoutError,
    NodeNotReadyError,
    SaslAuthenticationFailedError,
)

from pipeline.io.kafka import names
from pipeline.io.kafka.diagnosis import cause, login
from pipeline.io.kafka.settings import Settings, SettingsError

ClusterError: Final = KafkaError
"""What kafka-python raises when a cluster refuses or can't be reached."""


def explained(error: Exception, settings: Settings) -> str:
    """A message for the user about an error of `settings`' cluster; looks for the cause where the client found none."""
    where = ",".join(settings.servers)
    match error:
        case SettingsError():
            return str(error)
        case SaslAuthenticationFailedError():
            return f"{where} refuses the login: check {login(dict(settings.options))}"
        case AuthorizationError():
            return f"{where} does not let this user do that: {error}"
        case KafkaConnectionError() | KafkaTimeoutError() | NodeNotReadyError():
            config = settings.of_client(names.CONSUMER)
            return "; ".join(cause(server, config) for server in settings.servers)
    return f"{where}: {error}"


@contextmanager
def raised_as(kind: type[Exception], settings: Settings) -> Iterator[None]:
    """Raises what a cluster refuses, and settings that can't be read, as `kind` with a message for the user."""
    try:
        yield
    except (KafkaError, SettingsError) as error:
        raise kind(explained(error, settings)) from error
