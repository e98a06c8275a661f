"""Why a server can't be used, found out step by step where kafka-python says only that it gave up: address, TLS, login.

kafka-python 3.0.12 throws away what a broker says before it ends the connection, so also that it refuses a login. Each
step here is what a client does with the same settings, up to the login itself.
"""

import socket
import ssl
import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final, NamedTuple

from pipeline.io.kafka.security import tls, uses_login, uses_tls

_PATIENCE_S: Final = 3.0
# TLS 1.3 refuses a client's certificate when the client believes that all is well: within a round trip, no later.
_SECOND_THOUGHTS_S: Final = 0.5
_WRONG_NAME: Final = 62  # X509_V_ERR_HOSTNAME_MISMATCH
_WRONG_ADDRESS: Final = 64  # X509_V_ERR_IP_ADDRESS_MISMATCH
# Of Kafka's protocol: the key and the version of a SaslHandshakeRequest, and what it may be answered.
_SASL_HANDSHAKE: Final = 17
_VERSION: Final = 1
_UNSUPPORTED_MECHANISM: Final = 33
_NO_LOGIN: Final = 34
_LARGEST_ANSWER: Final = 64 * 1024

Address = tuple[str, int]


def cause(server: str, config: Mapping[str, Any]) -> str:
    """What is wrong with a server, "host:port", for a client with these settings, and the settings to look at."""
    host, _, port = server.rpartition(":")
    address = (host.strip("[]"), int(port))
    if config.get("proxy_url") or config.get("socks5_proxy"):
        return f"{server} can't be reached through the proxy: check proxy_url and the address"
    try:
        socket.create_connection(address, _PATIENCE_S).close()
    except OSError as error:
        return f"{server} can't be reached ({error.strerror or error}): check the address, and whether a broker runs"
    protocol = config.get("security_protocol", "PLAINTEXT")
    if speaks_tls(address) is not uses_tls(config):
        other = "no TLS, but" if uses_tls(config) else "TLS, and"
        take = "PLAINTEXT or SASL_PLAINTEXT" if uses_tls(config) else "SSL or SASL_SSL"
        return f"{server} speaks {other} security_protocol is {protocol}: it may have to be {take}"
    if uses_tls(config) and (refused := _refused(address, config)):
        return f"{server}: {refused}"
    return f"{server} {_about_login(address, config, protocol)}"


def speaks_tls(address: Address) -> bool:
    """Whether TLS is spoken at an address, with whatever certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        with _connected(address, context):
            return True
    except ssl.SSLError as error:
        return "ALERT" in (error.reason or "")  # what refuses us in TLS speaks it
    except OSError:
        return False


def _refused(address: Address, config: Mapping[str, Any]) -> str | None:
    """Why one side does not take the other's certificate; None where both do."""
    try:
        with _connected(address, tls(config)) as connection:
            connection.settimeout(_SECOND_THOUGHTS_S)
            connection.recv(1)
    except TimeoutError:
        return None
    except ssl.SSLCertVerificationError as error:
        if error.verify_code in (_WRONG_NAME, _WRONG_ADDRESS):
            return f"its certificate has another name ({error.verify_message}): check the address, ssl_check_hostname"
        return f"its certificate is not trusted ({error.verify_message}): check ssl_cafile"
    except ssl.SSLError as error:
        if "ALERT" in (error.reason or ""):
            return f"it does not take the client's certificate ({error.reason}): check ssl_certfile, ssl_keyfile"
        return f"TLS fails ({error.reason}): check security_protocol"
    except OSError as error:
        return f"TLS fails ({error.strerror or error}): check security_protocol"
    return None


def _about_login(address: Address, config: Mapping[str, Any], protocol: str) -> str:
    """What is wrong with the login, or with there being none, as a predicate."""
    mechanism = config.get("sasl_mechanism") or "PLAIN"
    try:
        with _connected(address, tls(config) if uses_tls(config) else None) as connection:
            answer = _greet(connection, mechanism)
    except (OSError, struct.error, UnicodeDecodeError):
        return f"ends the connection: check the address, and security_protocol, which is {protocol}"
    taken = ", ".join(answer.mechanisms)
    if not uses_login(config):
        if answer.error in (0, _UNSUPPORTED_MECHANISM):
            other = "SASL_SSL" if uses_tls(config) else "SASL_PLAINTEXT"
            return f"wants a login: security_protocol may have to be {other}, and sasl_mechanism {taken}"
        return "answers, but not with its topics: try again"
    if answer.error == _UNSUPPORTED_MECHANISM:
        return f"takes no {mechanism}: check sasl_mechanism, of which it takes {taken}"
    if answer.error == _NO_LOGIN:
        other = "SSL" if uses_tls(config) else "PLAINTEXT"
        return f"wants no login: check security_protocol, which may have to be {other}"
    return f"refuses the login, as it seems: check {login(config)}"  # or is too slow to tell


def login(config: Mapping[str, Any]) -> str:
    """The names of the settings that a login is made of."""
    if config.get("sasl_mechanism") == "OAUTHBEARER":
        return "sasl_oauth_token_provider"
    if config.get("sasl_mechanism") == "GSSAPI":
        return "sasl_kerberos_service_name and the ticket"
    return "sasl_plain_username and sasl_plain_password"


class _Greeting(NamedTuple):
    """What a broker answers to a wish to log in."""

    error: int
    mechanisms: tuple[str, ...]


def _greet(connection: socket.socket, mechanism: str) -> _Greeting:
    """Asks to log in by a mechanism. Raises OSError where there is no answer, struct.error where it is not Kafka's."""
    name = mechanism.encode()
    request = struct.pack(f">hhihh{len(name)}s", _SASL_HANDSHAKE, _VERSION, 1, -1, len(name), name)
    connection.sendall(struct.pack(">i", len(request)) + request)
    (size,) = struct.unpack(">i", _received(connection, 4))
    if not 0 < size < _LARGEST_ANSWER:
        raise ConnectionError("no answer of Kafka's")
    answer = _received(connection, size)
    _, error, count = struct.unpack_from(">ihi", answer)
    names, at = [], struct.calcsize(">ihi")
    for _ in range(count):
        (length,) = struct.unpack_from(">h", answer, at)
        names.append(answer[at + 2 : at + 2 + length].decode())
        at += 2 + length
    return _Greeting(error, tuple(names))


def _received(connection: socket.socket, size: int) -> bytes:
    found = b""
    while len(found) < size:
        more = connection.recv(size - len(found))
        if not more:
            raise ConnectionError("it ended the connection")
        found += more
    return found


@contextmanager
def _connected(address: Address, context: ssl.SSLContext | None) -> Iterator[socket.socket]:
    """A connection, in TLS where there is a context. Raises OSError, of which ssl.SSLError is one."""
    with socket.create_connection(address, _PATIENCE_S) as plain:
        if context is None:
            yield plain
            return
        with context.wrap_socket(plain, server_hostname=address[0]) as secured:
            yield secured
