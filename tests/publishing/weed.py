"""A real S3-compatible server (SeaweedFS) in a process of its own, started once for all tests of a run."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any

KEY_ID, SECRET = "AKIDOFTHETESTS", "the-secret-of-the-tests-0123456789"
READER_ID, READER_SECRET = "AKIDOFAREADER", "the-secret-of-a-reader-0123456789"
BUCKET = "manga"
_GRPC = 10_000  # it also listens so many ports further on
PROGRAM = Path(sys.executable).parent / "weed"


@dataclass
class Weed:
    process: subprocess.Popen[bytes]
    url: str

    def client(self) -> Any:
        """To look at what is there, as another program would."""
        return client_of(self.url)

    def stop(self) -> None:
        self.process.kill()  # asked kindly it takes half a minute
        self.process.wait()


def client_of(url: str, key_id: str = KEY_ID, secret: str = SECRET) -> Any:
    import boto3
    from botocore.config import Config

    config = Config(s3={"addressing_style": "path"}, retries={"total_max_attempts": 1}, connect_timeout=2, read_timeout=20)
    return boto3.session.Session().client(
        "s3", endpoint_url=url, region_name="us-east-1", aws_access_key_id=key_id, aws_secret_access_key=secret, config=config
    )


def start(folder: Path) -> Weed:
    """With one bucket that anybody may read."""
    admin = {"name": "tests", "credentials": [{"accessKey": KEY_ID, "secretKey": SECRET}], "actions": ["Admin", "Read", "Write", "List"]}
    reader = {"name": "reader", "credentials": [{"accessKey": READER_ID, "secretKey": READER_SECRET}], "actions": ["Read", "List"]}
    everybody = {"name": "anonymous", "actions": [f"Read:{BUCKET}"]}
    config = folder / "s3.json"
    config.write_text(json.dumps({"identities": [admin, reader, everybody]}))
    s3, master, volume, filer = _ports(4)
    line = [
        str(PROGRAM),
        "server",
        f"-dir={folder}",
        "-ip=127.0.0.1",
        "-ip.bind=127.0.0.1",
        "-s3",
        f"-s3.port={s3}",
        f"-s3.config={config}",
    ]
    line += ["-s3.port.iceberg=0", "-s3.port.lance=0"]  # these are the same for all, so that a second server would not start
    line += [f"-master.port={master}", f"-volume.port={volume}", f"-filer.port={filer}", "-volume.max=40", "-master.volumeSizeLimitMB=256"]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(line, stdout=log, stderr=log, cwd=folder)
    weed = Weed(process, f"http://127.0.0.1:{s3}")
    try:
        _wait_until_ready(weed)
    except BaseException:
        weed.stop()
        raise
    return weed


def _wait_until_ready(weed: Weed) -> None:
    """It answers before it can keep anything."""
    from botocore.exceptions import BotoCoreError, ClientError

    client, pause, deadline = weed.client(), threading.Event(), time.monotonic() + 60
    while True:
        try:
            client.create_bucket(Bucket=BUCKET)
            client.put_object(Bucket=BUCKET, Key="ready", Body=b"ready")
            client.delete_object(Bucket=BUCKET, Key="ready")
            break
        except (BotoCoreError, ClientError):
            if time.monotonic() > deadline or weed.process.poll() is not None:
                raise
            pause.wait(0.1)
    client.close()


def _ports(count: int) -> list[int]:
    """Free ones, with their neighbours free too."""
    found: list[int] = []
    while len(found) < count:
        with socket.socket() as one, socket.socket() as other:
            one.bind(("127.0.0.1", 0))
            port = int(one.getsockname()[1])
            try:
                other.bind(("127.0.0.1", port + _GRPC if port + _GRPC < 65_536 else port - _GRPC))
            except OSError:
                continue
        if port + _GRPC < 65_536 and port not in found:
            found.append(port)
    return found


def fetch(url: str) -> tuple[int, bytes, dict[str, str]]:
    """As a browser would, without a key: status, body, headers."""
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            return answer.status, answer.read(), {name.lower(): value for name, value in answer.headers.items()}
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read(), dict(error.headers.items())
