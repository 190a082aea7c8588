"""The webhook over TLS: the certificate has to be for the name in the address, whatever address the name led to."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.errors import AppError
from app.notices import Notice, send

NOTICE = Notice("needs-you", "t-1", "b-1", "A book", "redraw", "needs-you", "2026-11-22T05:00:00Z")
NAME = "hooks.example"


def certificate(folder: Path) -> Path:
    """A certificate for NAME, signed by itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    written = folder / "certificate.pem"
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    written.write_bytes(made.public_bytes(serialization.Encoding.PEM) + private)
    return written


class Secured(HTTPServer):
    """A receiver behind TLS that counts what it took."""

    taken = 0

    def handle_error(self, request: object, client_address: object) -> None:
        """A caller that does not trust us hangs up."""


class Taking(BaseHTTPRequestHandler):
    server: Secured

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.taken += 1
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Counted, not printed."""


@pytest.fixture
def secured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Secured]:
    written = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(written))  # what the system trusts, for this test
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(written)
    with Secured(("127.0.0.1", 0), Taking) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def deliver(server: Secured, host: str) -> None:
    send(NOTICE, f"https://{host}:{server.server_port}/", "secret", True, lambda _: True, resolve=lambda _host, _port: ("127.0.0.1",))


def test_that_a_certificate_for_the_name_is_trusted_though_the_line_goes_to_an_address(secured: Secured) -> None:
    deliver(secured, NAME)
    assert secured.taken == 1


@pytest.mark.parametrize("host", ["other.example", "127.0.0.1"])
def test_that_a_certificate_for_another_name_gets_nothing(secured: Secured, host: str) -> None:
    with pytest.raises(AppError) as told:
        deliver(secured, host)
    assert told.value.code == "webhook-untrusted"
    assert secured.taken == 0


def test_that_a_certificate_nobody_vouches_for_gets_nothing(secured: Secured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(AppError) as told:
        deliver(secured, NAME)
    assert told.value.code == "webhook-untrusted"
    assert secured.taken == 0
