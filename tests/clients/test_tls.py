"""TLS for programs and people, and a certificate that is renewed while the server runs."""

import socket
import ssl
import subprocess
import time

import httpx
import pytest

from articles import ASKED
from readers import TIMEOUT
from server import Server

QUESTION = ASKED["line breaks"]
# Longest time for a renewal, in seconds. The server checks the files every five seconds.
RENEWAL = 20.0


def certificate(folder, name):
    """Creates a self-signed certificate for this machine in cert.pem and key.pem."""
    new = [str(folder / f"new-{part}.pem") for part in ("key", "cert")]
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    names = ["-subj", f"/CN={name}", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"]
    subprocess.run([*command, "-keyout", new[0], "-out", new[1], *names], check=True, capture_output=True)
    # As a certificate tool does it: each file is replaced atomically.
    for part in ("key", "cert"):
        (folder / f"new-{part}.pem").rename(folder / f"{part}.pem")


def presented(server):
    """The certificate that a new connection gets."""
    return ssl.get_server_certificate(("127.0.0.1", server.port), timeout=TIMEOUT)


@pytest.fixture
def encrypted(tmp_path):
    certificate(tmp_path, "first")
    server = Server(
        tmp_path / "server", arguments=["--tls-cert", str(tmp_path / "cert.pem"), "--tls-key", str(tmp_path / "key.pem")]
    )
    yield server
    server.kill()


def test_an_answer_over_tls_is_the_answer_and_asks_for_tls_from_then_on(encrypted, server, tmp_path):
    trusted = ssl.create_default_context(cafile=str(tmp_path / "cert.pem"))
    with httpx.Client(verify=trusted, timeout=TIMEOUT, trust_env=False) as client:
        answer = client.post(encrypted.ask, json=QUESTION)
        stream = client.post(encrypted.ask, json=QUESTION, headers={"accept": "text/event-stream"})
    with httpx.Client(timeout=TIMEOUT, trust_env=False) as client:
        assert answer.content == client.post(server.ask, json=QUESTION).content
    assert answer.headers["strict-transport-security"] == "max-age=31536000"
    assert stream.text.count("event: done") == 1
    with httpx.Client(timeout=TIMEOUT, trust_env=False) as client, pytest.raises(httpx.ConnectError, match="self-signed"):
        client.post(encrypted.ask, json=QUESTION)


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
def test_what_is_no_tls_or_an_old_one_gets_nothing(encrypted):
    with socket.create_connection(("127.0.0.1", encrypted.port), timeout=TIMEOUT) as client:
        client.sendall(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n")
        assert b"200" not in client.recv(1024)
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
    old.set_ciphers("ALL:@SECLEVEL=0")
    old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    with socket.create_connection(("127.0.0.1", encrypted.port), timeout=TIMEOUT) as client, pytest.raises(OSError):
        old.wrap_socket(client)
    assert presented(encrypted), "other connections are served"


def test_a_renewed_certificate_is_used_and_a_broken_one_is_not(encrypted, tmp_path):
    first = presented(encrypted)
    whole = (tmp_path / "cert.pem").read_bytes()
    (tmp_path / "cert.pem").write_bytes(whole[: len(whole) // 2])
    deadline = time.monotonic() + RENEWAL
    while "the certificate in use stays" not in encrypted.log():
        assert time.monotonic() < deadline, encrypted.log()
        time.sleep(0.1)
    assert presented(encrypted) == first
    certificate(tmp_path, "second")
    while presented(encrypted) == first:
        assert time.monotonic() < deadline + RENEWAL, encrypted.log()
        time.sleep(0.1)
    assert presented(encrypted) == (tmp_path / "cert.pem").read_text()
    assert encrypted.stop() == 0, encrypted.log()
