"""A local Matrix homeserver: SQLite, one application service, no other servers."""

import hashlib
import hmac
import json
import os
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

LONGEST_START = 60.0
SECRET = "registration secret of the tests"

# Each line is a setting of the homeserver. Rate limits are only needed on the internet.
SETTINGS = """
server_name: test.local
report_stats: false
pid_file: {folder}/pid
signing_key_path: {folder}/signing.key
media_store_path: {folder}/media
log_config: {folder}/log.yaml
registration_shared_secret: "{secret}"
database: {{name: sqlite3, args: {{database: {folder}/homeserver.db}}}}
listeners: [{{port: {port}, bind_addresses: ["127.0.0.1"], type: http, resources: [{{names: [client]}}]}}]
app_service_config_files: ["{folder}/registration.yaml"]
trusted_key_servers: []
federation_domain_whitelist: []
enable_registration: false
rc_message: {{per_second: 1000, burst_count: 1000}}
rc_login: {{address: {{per_second: 1000, burst_count: 1000}}, account: {{per_second: 1000, burst_count: 1000}}}}
rc_joins: {{local: {{per_second: 1000, burst_count: 1000}}}}
rc_invites: {{per_room: {{per_second: 1000, burst_count: 1000}}, per_user: {{per_second: 1000, burst_count: 1000}}}}
"""

LOG = """
version: 1
handlers: {{file: {{class: logging.FileHandler, filename: {folder}/log}}}}
root: {{level: INFO, handlers: [file]}}
"""


class Synapse:
    """Starts with the registration of an application service and runs until it is stopped."""

    def __init__(self, folder: Path, registration: dict) -> None:
        folder.mkdir(parents=True)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self._folder = folder
        self.address = f"http://127.0.0.1:{port}"
        (folder / "homeserver.yaml").write_text(SETTINGS.format(folder=folder, port=port, secret=SECRET))
        (folder / "log.yaml").write_text(LOG.format(folder=folder))
        # JSON is valid YAML.
        (folder / "registration.yaml").write_text(json.dumps(registration))
        command = [os.environ["SYNAPSE_PYTHON"], "-m", "synapse.app.homeserver", "-c", str(folder / "homeserver.yaml")]
        subprocess.run([*command, "--generate-keys"], check=True, capture_output=True)
        self._output = (folder / "output").open("wb")
        self._process = subprocess.Popen(command, stdout=self._output, stderr=subprocess.STDOUT)
        deadline = time.monotonic() + LONGEST_START
        while not self._answers():
            assert self._process.poll() is None and time.monotonic() < deadline, self.log()
            time.sleep(0.1)

    def _open(self, path: str, body: dict | None = None) -> dict:
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        data = json.dumps(body).encode() if body is not None else None
        with opener.open(urllib.request.Request(self.address + path, data), timeout=10) as response:
            return json.load(response)

    def _answers(self) -> bool:
        try:
            return bool(self._open("/_matrix/client/versions"))
        except OSError:
            return False

    def log(self) -> str:
        return (self._folder / "output").read_text() + "".join(p.read_text()[-4000:] for p in self._folder.glob("log"))

    def register(self, user: str, password: str) -> str:
        """Registers a user with the homeserver's shared secret and returns the access token."""
        nonce = self._open("/_synapse/admin/v1/register")["nonce"]
        mac = hmac.new(SECRET.encode(), b"\0".join([nonce.encode(), user.encode(), password.encode(), b"notadmin"]), hashlib.sha1)
        body = {"nonce": nonce, "username": user, "password": password, "admin": False, "mac": mac.hexdigest()}
        return self._open("/_synapse/admin/v1/register", body)["access_token"]

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(20)
        finally:
            if self._process.poll() is None:
                self._process.kill()
                self._process.wait()
            self._output.close()
