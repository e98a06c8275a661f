"""What a cluster says when it does not take a client, in words that name the setting to look at."""

from typing import Final

from kafka.errors import (
    ClusterAuthorizationFailedError,
    KafkaConnectionError,
    KafkaError,
    KafkaTimeoutError,
    SaslAuthenticationFailedError,
    TopicAuthorizationFailedError,
)

from pipeline.io.kafka.settings import Settings

ClusterError: Final = KafkaError
"""What kafka-python raises when a cluster refuses or can't be reached."""


def explained(error: Exception, settings: Settings) -> str:
    """A message for the user about an error of `settings`' cluster."""
    where = ",".join(settings.servers)
    match error:
        case SaslAuthenticationFailedError():
            return f"{where} refuses the login: check sasl_mechanism, sasl_plain_username, sasl_plain_password"
        case TopicAuthorizationFailedError() | ClusterAuthorizationFailedError():
            return f"{where} does not let this user do that: {error}"
        case KafkaConnectionError() | KafkaTimeoutError():
            return f"{where} can't be reached: {error}"
    return f"{where}: {error}"
