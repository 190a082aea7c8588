"""A service in a process of its own that answers each call with a picture of about 1 MB after exactly a second."""

from __future__ import annotations

import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO

from PIL import Image

NEVER = threading.Event()


def picture() -> bytes:
    """1024 × 1024 in colour, as hard to pack as drawn art."""
    noise = Image.effect_noise((1024, 1024), 60).convert("RGB")
    out = BytesIO()
    noise.quantize(64).convert("RGB").save(out, "PNG", compress_level=3)
    return out.getvalue()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    body = picture()

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        NEVER.wait(float(sys.argv[1]))
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.body)))
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, *_: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    request_queue_size = 256


if __name__ == "__main__":
    server = Server(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)
    server.serve_forever()
