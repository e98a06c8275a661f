"""A broker that wants TLS and a login, its certificates, and an identity provider that signs nothing."""

import base64
import json
import time
from pathlib import Path

import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from kafka.net.sasl.oauth import AbstractTokenProvider

from tests.streaming.broker import Broker

USER = "desk"
PASSWORD = "Tr0ub4dor-of-the-desk"
KEY_PASSWORD = "opens-the-desks-key"
_OAUTH = "org.apache.kafka.common.security.oauthbearer"


class Certificates:
    """The files of an authority, of the broker, and of a client; and of an authority that nobody trusts."""

    def __init__(self, folder: Path) -> None:
        authority, other = trustme.CA(), trustme.CA()
        self.authority, self.other_authority = folder / "authority.pem", folder / "other.pem"
        self.broker, self.client, self.key = folder / "broker.pem", folder / "client.pem", folder / "client.key"
        self.key_password = folder / "key.password"
        authority.cert_pem.write_to_path(self.authority)
        other.cert_pem.write_to_path(self.other_authority)
        mine = authority.issue_cert("localhost")
        self.broker.write_bytes(_key(mine, NoEncryption()) + _chain(mine))
        client = authority.issue_cert("desk@example.org", common_name="desk")
        self.client.write_bytes(_chain(client))
        self.key.write_bytes(_key(client, BestAvailableEncryption(KEY_PASSWORD.encode())))
        self.key_password.write_text(f"{KEY_PASSWORD}\n")


def secured_broker(folder: Path, certificates: Certificates) -> Broker:
    """A broker with a SASL_SSL listener, and one, MUTUAL, that wants a client's certificate."""
    scram = "org.apache.kafka.common.security.scram.ScramLoginModule required;"
    plain = f"org.apache.kafka.common.security.plain.PlainLoginModule required user_{USER}={PASSWORD};"
    bearer = f"{_OAUTH}.OAuthBearerLoginModule required unsecuredLoginStringClaim_sub=broker;"
    return Broker(
        folder,
        protocol="SASL_SSL",
        further={"MUTUAL": "SSL"},
        scram={USER: PASSWORD},
        security={
            "ssl.keystore.type": "PEM",
            "ssl.keystore.location": str(certificates.broker),
            "ssl.truststore.type": "PEM",
            "ssl.truststore.location": str(certificates.authority),
            "listener.name.mutual.ssl.client.auth": "required",
            "listener.name.client.sasl.enabled.mechanisms": "SCRAM-SHA-256,OAUTHBEARER,PLAIN",
            "listener.name.client.plain.sasl.jaas.config": plain,
            "listener.name.client.scram-sha-256.sasl.jaas.config": scram,
            "listener.name.client.oauthbearer.sasl.jaas.config": bearer,
            "listener.name.client.oauthbearer.sasl.server.callback.handler.class": (
                f"{_OAUTH}.internals.unsecured.OAuthBearerUnsecuredValidatorCallbackHandler"
            ),
        },
    )


class Tokens(AbstractTokenProvider):  # type: ignore[misc] # kafka-python has no types
    """Tokens without a signature, which only that validator takes."""

    def token(self) -> str:
        now = time.time()
        return f"{_part({'alg': 'none'})}.{_part({'sub': USER, 'iat': now, 'exp': now + 300})}."


class Refused(Tokens):
    """Tokens that are over."""

    def token(self) -> str:
        return f"{_part({'alg': 'none'})}.{_part({'sub': USER, 'iat': 1.0, 'exp': 2.0})}."


def _part(of: dict[str, object]) -> str:
    return base64.urlsafe_b64encode(json.dumps(of).encode()).rstrip(b"=").decode()


def _chain(of: trustme.LeafCert) -> bytes:
    return b"".join(blob.bytes() for blob in of.cert_chain_pems)


def _key(of: trustme.LeafCert, encryption: KeySerializationEncryption) -> bytes:
    """The key as Kafka reads it, in PKCS #8."""
    key = load_pem_private_key(of.private_key_pem.bytes(), None)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption)
