"""The program's folder as one file that runs: packaging/linux/single_file.sh with the folder, packed, behind it."""

from __future__ import annotations

import hashlib
import platform
import subprocess
from pathlib import Path

_STUB = Path(__file__).resolve().parent / "linux" / "single_file.sh"


def write(folder: Path, version: str, target: Path) -> Path:
    """folder: mangakai-VERSION, as the build left it."""
    packed = target.with_suffix(".tar.xz")
    in_order = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner"]
    command = ["tar", "-C", str(folder.parent), *in_order, "-I", "xz -6 -T2", "-cf", str(packed), folder.name]
    subprocess.run(command, check=True)
    body = packed.read_bytes()
    stub = _STUB.read_text(encoding="utf-8")
    filled = {
        "@VERSION@": version,
        "@MACHINE@": platform.machine(),
        "@HASH@": f"{version}-{hashlib.sha256(body).hexdigest()[:12]}",
        "@LINES@": str(len(stub.splitlines()) + 1),
    }
    for mark, value in filled.items():
        stub = stub.replace(mark, value)
    target.write_bytes(stub.encode() + body)
    target.chmod(0o755)
    packed.unlink()
    return target
