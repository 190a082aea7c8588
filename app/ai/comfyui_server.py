"""The addresses of a ComfyUI: one method for each, its errors as ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.ai import failures
from app.ai.artist import Reference
from app.ai.comfyui_failures import NAME, not_running
from app.ai.magic import MEDIA_TYPES
from app.ai.provider import Access
from app.ai.transport import CONNECT_S, check_addresses, failure_on_the_way, is_web_page
from app.errors import ProviderError, Unreachable

if TYPE_CHECKING:
    from httpx2 import Response

HOME = "http://127.0.0.1:8188"
# Where uploaded pictures lie within ComfyUI's own folder of inputs.
FOLDER = "mangakai"
# How long it may be silent. While it loads a model it does not answer for many seconds.
SILENT_S = 60.0


class Server:
    """Every call has a line of its own: ComfyUI closes idle ones, and that looks like a lost answer."""

    def __init__(self, access: Access) -> None:
        from httpx2 import Client, Timeout

        check_addresses(NAME, access)
        self.access = access
        self.address = access.base_url or HOME
        silent_s = min(SILENT_S, access.timeout_s)
        self._client = Client(
            base_url=self.address,
            proxy=access.proxy or None,
            timeout=Timeout(silent_s, connect=min(CONNECT_S, silent_s)),
            headers={"Connection": "close"},
        )

    def queue(self, nodes: dict[str, Any], name: str) -> tuple[int, dict[str, Any]]:
        """(status, what it said). 400 is for the caller: it says which node is at fault."""
        response = self._call("POST", "/prompt", json={"prompt": nodes, "client_id": name, "prompt_id": name})
        return response.status_code, self._json(response, 400)

    def is_queued(self, drawing: str) -> bool:
        """Whether it waits or is being drawn."""
        said = self._json(self._call("GET", "/queue"))
        return drawing in _names(said, "queue_running") | _names(said, "queue_pending")

    def history(self, drawing: str) -> dict[str, Any]:
        """What became of it; {} as long as it has not ended."""
        run = self._json(self._call("GET", f"/history/{drawing}")).get(drawing)
        return run if isinstance(run, dict) else {}

    def remove(self, drawing: str) -> None:
        """Takes it out of the queue, or stops it if it is the one that is being drawn: never another's."""
        self._call("POST", "/queue", json={"delete": [drawing]})
        if drawing in _names(self._json(self._call("GET", "/queue")), "queue_running"):
            self._call("POST", "/interrupt", json={"prompt_id": drawing})

    def upload(self, name: str, picture: Reference) -> str:
        """The name by which a node loads it."""
        files = {"image": (name, picture.picture, MEDIA_TYPES.get(picture.kind, "image/png"))}
        said = self._json(self._call("POST", "/upload/image", files=files, data={"overwrite": "true", "subfolder": FOLDER}))
        return "/".join(part for part in (str(said.get("subfolder") or ""), str(said.get("name") or name)) if part)

    def view(self, image: dict[str, str]) -> bytes:
        place = {name: image.get(name, "") for name in ("filename", "subfolder", "type")}
        response = self._call("GET", "/view", params=place)
        if response.status_code == 404:
            raise failures.without_picture(NAME, "no-picture")
        self._check(response)
        return response.content

    def models(self) -> tuple[str, ...]:
        """Its checkpoints; () from one that is too old to list them."""
        response = self._call("GET", "/models/checkpoints")
        if response.status_code == 404:
            self._json(self._call("GET", "/system_stats"))
            return ()
        self._check(response)
        try:
            listed = response.json()
        except ValueError:
            raise failures.bad_address(NAME, "base-url", self.address) from None
        return tuple(sorted(str(name) for name in listed)) if isinstance(listed, list) else ()

    def _call(self, method: str, path: str, **more: Any) -> Response:
        failure: ProviderError | None = None
        try:
            return self._client.request(method, path, **more)
        except Exception as error:
            failure = failure_on_the_way(NAME, error, self.access)
            if failure is None:
                raise
        if isinstance(failure, Unreachable) and failure.facts.get("reason") in ("refused", "no-connection"):
            raise not_running(failures.plain(self.address, self.access))
        raise failure

    def _json(self, response: Response, *allowed: int) -> dict[str, Any]:
        self._check(response, *allowed)
        try:
            said = response.json()
        except ValueError:
            said = None
        if isinstance(said, dict):
            return said
        if said is None and is_web_page(response.text[:200], response.headers.get("content-type", "")):
            raise failures.bad_address(NAME, "base-url", self.address)
        raise failures.broken(NAME, "not-json" if said is None else "malformed")

    def _check(self, response: Response, *allowed: int) -> None:
        status = response.status_code
        if status == 200 or status in allowed:
            return
        if status in (401, 403):
            raise failures.not_allowed(NAME)
        if status >= 500 or status == 429:
            raise failures.busy(NAME, status)
        if status == 413:
            raise failures.too_large(NAME)
        if 300 <= status < 400 or status in (404, 405):
            raise failures.bad_address(NAME, "base-url", self.address)  # something else than a ComfyUI is there
        raise failures.rejected(NAME, status)


def _names(said: dict[str, Any], queue: str) -> set[str]:
    """Entries of the queue are lists: a number, then the name."""
    entries = said.get(queue)
    return {str(entry[1]) for entry in entries or () if isinstance(entry, list) and len(entry) > 1}
