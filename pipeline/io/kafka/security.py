"""Whether the settings of TLS and of the login fit together and their files can be used, before any client is made.

kafka-python finds most of this out while it connects, tries again for half a minute and then says that it could not.
An encrypted key without a password it would even have OpenSSL ask for at the terminal.
"""

import ssl
from collections.abc import Mapping, Set
from pathlib import Path
from typing import Any, Final

from pipeline.io.kafka.names import SettingsError

_TLS: Final = frozenset({"SSL", "SASL_SSL"})
_LOGIN: Final = frozenset({"SASL_PLAINTEXT", "SASL_SSL"})
_BY_PASSWORD: Final = frozenset({"PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"})


def uses_tls(config: Mapping[str, Any]) -> bool:
    """Whether a client with these settings speaks TLS."""
    return config.get("security_protocol") in _TLS


def uses_login(config: Mapping[str, Any]) -> bool:
    """Whether it logs in."""
    return config.get("security_protocol") in _LOGIN


def check(options: Mapping[str, Any], secrets: Set[str]) -> None:
    """Raises SettingsError where one setting lacks another; `secrets` are the names of those that are kept apart."""
    given = options.keys() | secrets
    if "security_protocol" not in given:
        if lost := sorted(name for name in given if name.startswith(("sasl_", "ssl_"))):
            raise SettingsError(f"{lost[0]} is given, but no security_protocol: it takes SSL, SASL_SSL, SASL_PLAINTEXT")
        return
    if uses_login(options):
        protocol, mechanism = options["security_protocol"], options.get("sasl_mechanism")
        if mechanism is None:
            raise SettingsError(f"security_protocol={protocol} needs a sasl_mechanism, as SCRAM-SHA-256")
        needed = ["sasl_plain_username", "sasl_plain_password"] if mechanism in _BY_PASSWORD else []
        needed += ["sasl_oauth_token_provider"] if mechanism == "OAUTHBEARER" else []
        if missing := [name for name in needed if name not in given]:
            raise SettingsError(f"sasl_mechanism={mechanism} needs {' and '.join(missing)}")
    if uses_tls(options) and "ssl_keyfile" in given and "ssl_certfile" not in given:
        raise SettingsError("ssl_keyfile needs ssl_certfile")


def tls(config: Mapping[str, Any]) -> ssl.SSLContext:
    """What kafka-python makes of the same settings. Raises SettingsError, which names the one that can't be used."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = config.get("ssl_check_hostname", True)
    if authorities := config.get("ssl_cafile"):
        try:
            context.load_verify_locations(authorities)
        except ssl.SSLError:
            raise SettingsError(f"ssl_cafile={authorities}: it holds no certificate in PEM") from None
        except OSError as error:
            raise SettingsError(f"ssl_cafile={authorities}: {error.strerror}") from None
    else:
        context.load_default_certs()
    if config.get("ssl_certfile"):
        _identify(context, config)
    return context


def _identify(context: ssl.SSLContext, config: Mapping[str, Any]) -> None:
    """Has the client show its own certificate."""
    files = {name: config[name] for name in ("ssl_certfile", "ssl_keyfile") if config.get(name)}
    for name, file in files.items():
        try:
            Path(file).read_bytes()  # OpenSSL does not say which of the two it could not open
        except OSError as error:
            raise SettingsError(f"{name}={file}: {error.strerror}") from None
    said = ", ".join(f"{name}={file}" for name, file in files.items())
    try:
        # An empty password, since without any OpenSSL would ask for one at the terminal.
        context.load_cert_chain(files["ssl_certfile"], files.get("ssl_keyfile"), config.get("ssl_password") or "")
    except ssl.SSLError as error:
        if error.reason == "KEY_VALUES_MISMATCH":
            raise SettingsError(f"{said}: the key is not that of the certificate") from None
        raise SettingsError(f"{said}: no certificate and key in PEM that ssl_password opens") from None
