"""ComfyUI with a workflow of a person's own, against a local server in the shapes of its API."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ai.artist import Artist, Reference
from app.ai.comfyui import LIMITS, PROVIDER, ComfyArtist
from app.ai.comfyui_workflow import fill, read_workflow
from app.ai.provider import Access
from app.ai.sizes import within
from app.errors import AccountStop, Busy, ProviderError, Rejected, Unreachable, Unusable
from tests.fakes import comfyui as does
from tests.fakes.comfyui import CHECKPOINTS, FakeComfyUI
from tests.fakes.http import Behaviour, closed_port
from tests.fakes.pictures import a_picture
from tests.providers.asking import drawing
from tests.providers.contract import ProviderContract, Trial, failure_of

NODES: dict[str, Any] = {
    "3": {
        "class_type": "KSampler",
        "inputs": {"seed": "%seed%", "steps": 20, "model": ["4", 0], "positive": ["6", 0]},
        "_meta": {"title": "Sampler"},
    },
    "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "manga-xl.safetensors"}, "_meta": {"title": "Load Checkpoint"}},
    "5": {"class_type": "EmptyLatentImage", "inputs": {"width": "%width%", "height": "%height%", "batch_size": 1}},
    "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "manga, %prompt%, ink", "clip": ["4", 1]}},
    "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "%negative%", "clip": ["4", 1]}},
    "9": {"class_type": "SaveImage", "inputs": {"images": ["8", 0], "filename_prefix": "MangakAI_%date:yyyy%"}},
}


def a_workflow(folder: Path, **more: Any) -> str:
    """More nodes by their number ("n10")."""
    path = folder / "my manga.json"
    path.write_text(json.dumps({**NODES, **{number.removeprefix("n"): node for number, node in more.items()}}), encoding="utf-8")
    return str(path)


def loads(name: str) -> dict[str, Any]:
    return {"class_type": "LoadImage", "inputs": {"image": name}}


@pytest.fixture
def service() -> Iterator[FakeComfyUI]:
    with FakeComfyUI() as fake:
        yield fake


@pytest.fixture
def access(service: FakeComfyUI, tmp_path: Path) -> Access:
    return Access(base_url=service.url, timeout_s=60, workflow=a_workflow(tmp_path))


def artist(access: Access, pause_s: float = 0.01) -> Artist:
    return ComfyArtist(access, pause_s, lambda: "a-name")


def sent(service: FakeComfyUI) -> dict[str, Any]:
    nodes: dict[str, Any] = next(call.json["prompt"] for call in service.calls if call.path == "/prompt")
    return nodes


class TestContract(ProviderContract):
    @pytest.fixture
    def trial(self, service: FakeComfyUI, access: Access) -> Trial:
        return Trial(
            replace(PROVIDER, artist=artist),
            service,
            access,
            elsewhere=lambda url: replace(access, base_url=url),
            slow=does.slow,
            troubles={
                Busy: (does.says(503), "service-busy"),
                Rejected: (does.unfit({"4": [("Value not in list", "ckpt_name: 'x' not in []")]}), "workflow-node"),
                AccountStop: (does.says(403), "key-not-allowed"),
                Unusable: (service.ends({}), "answer-without-picture"),
            },
            counts_tokens=False,
        )

    def test_that_a_service_that_cannot_be_reached_is_told_as_such(self, trial: Trial) -> None:
        """It is a program on the person's own machine, so what to do is to start it."""
        address = f"http://127.0.0.1:{closed_port()}"
        for call in (
            trial.artist(trial.elsewhere(address)).ask,
            lambda _drawing: PROVIDER.check and PROVIDER.check(trial.elsewhere(address)),
        ):
            failure = failure_of(lambda call=call: call(drawing()))  # type: ignore[misc]
            assert (type(failure), failure.code, failure.facts["address"]) == (Unreachable, "comfyui-not-running", address)

    def test_that_a_look_at_the_account_says_that_nothing_is_there(self, trial: Trial) -> None:
        """Said above, under its own code."""

    def test_that_a_service_that_stays_silent_is_given_up_and_its_answer_lost(self, trial: Trial) -> None:
        """What costs nothing is never lost: it may be drawn again."""
        trial.service.next(trial.slow(600))
        failure = failure_of(lambda: trial.artist(replace(trial.access, timeout_s=0.5)).ask(drawing()))
        assert isinstance(failure, Busy)


# ------------------------------------------------------------------ the way of a drawing


def test_that_a_request_fills_the_places_of_the_workflow_and_numbers_stay_numbers(service: FakeComfyUI, access: Access) -> None:
    answer = artist(access).ask(drawing('She said "run"\n%seed%', ratio="2:3"))
    nodes = sent(service)
    assert nodes["3"]["inputs"] == {"seed": 7, "steps": 20, "model": ["4", 0], "positive": ["6", 0]}
    assert nodes["5"]["inputs"] == {"width": 832, "height": 1216, "batch_size": 1}
    assert nodes["6"]["inputs"]["text"] == 'manga, She said "run"\n%seed%, ink'
    assert "speech bubbles" in nodes["7"]["inputs"]["text"]
    assert nodes["9"]["inputs"]["filename_prefix"] == "MangakAI_%date:yyyy%"
    assert (answer.kind, answer.model, answer.price_micros) == ("png", "my manga", 0)
    assert answer.request_id in service.runs


def test_that_a_drawing_is_waited_for_until_it_has_ended(service: FakeComfyUI, access: Access) -> None:
    service.next(service.draws(looks=4))
    assert artist(access).ask(drawing()).body.startswith(b"\x89PNG")
    assert [call.path for call in service.calls].count("/queue") == 4


def test_that_pictures_are_uploaded_for_the_places_that_show_them(service: FakeComfyUI, access: Access, tmp_path: Path) -> None:
    path = a_workflow(tmp_path, n10=loads("%reference1%"), n11=loads("%reference3%"), n12=loads("%start%"), n13=loads("%mask%"))
    sheets = (Reference("Nao", a_picture(4, 4, of="nao"), "png"), Reference("Mira", a_picture(4, 4, of="mira"), "png"))
    start = Reference("So far", a_picture(6, 6, "jpg", of="start"), "jpg")
    artist(replace(access, workflow=path)).ask(drawing(references=sheets, start=start, mask=a_picture(6, 6, of="mask")))
    nodes, uploads = sent(service), service.seen.uploads
    shown = [uploads[nodes[number]["inputs"]["image"]] for number in ("10", "11", "12", "13")]
    assert shown[0] == sheets[0].picture
    assert shown[2:] == [start.picture, a_picture(6, 6, of="mask")]
    assert shown[1] == a_white_picture()
    assert sheets[1].picture not in uploads.values()
    assert nodes["12"]["inputs"]["image"].endswith(".jpg")


def a_white_picture() -> bytes:
    from app.pictures import blank

    return blank(64, 64)


def test_that_the_saved_picture_counts_and_not_a_preview(service: FakeComfyUI, access: Access) -> None:
    service.pictures = {"saved.png": a_picture(4, 4, of="saved"), "shown.png": a_picture(4, 4, of="shown")}
    preview = {"images": [{"filename": "shown.png", "subfolder": "", "type": "temp"}]}
    saved = {"images": [{"filename": "saved.png", "subfolder": "x", "type": "output"}]}
    service.next(service.ends({"9": saved, "10": preview, "3": {"text": ["x"]}}))
    assert artist(access).ask(drawing()).body == a_picture(4, 4, of="saved")
    service.next(service.ends({"10": preview}))
    assert artist(access).ask(drawing()).body == a_picture(4, 4, of="shown")


def test_that_each_drawing_is_named_anew(service: FakeComfyUI, access: Access) -> None:
    for _ in range(2):
        ComfyArtist(access, 0.01).ask(drawing())
    names = [call.json["prompt_id"] for call in service.calls if call.path == "/prompt"]
    assert len(set(names)) == 2


# ------------------------------------------------------------------ what goes wrong

TABLE: list[tuple[dict[str, Any], type[ProviderError], str, str]] = [
    (does.broke("torch.OutOfMemoryError", "Allocation on device"), Busy, "comfyui-out-of-memory", "Sampler #3"),
    (does.broke("RuntimeError", "CUDA error: out of memory"), Busy, "comfyui-out-of-memory", "Sampler #3"),
    (does.broke("FileNotFoundError", "no such lora", "4"), Rejected, "workflow-node", "Load Checkpoint #4"),
    (does.broke("ValueError", "bad steps"), Rejected, "workflow-node", "Sampler #3"),
    (does.broke("RuntimeError", "NaN in the latents"), Unusable, "workflow-failed", "Sampler #3"),
    (does.broke("safetensors.SafetensorError", "cut file", "77"), Unusable, "workflow-failed", "#77"),
]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row[2]}-{row[3]}")
def test_that_a_node_that_fails_is_named_and_told_by_its_kind(
    service: FakeComfyUI, access: Access, row: tuple[dict[str, Any], type[ProviderError], str, str]
) -> None:
    status, kind, code, node = row
    service.next(service.ends({}, status, looks=1))
    failure = failure_of(lambda: artist(access).ask(drawing()))
    assert (type(failure), failure.code, failure.facts["node"]) == (kind, code, node)


def test_that_a_workflow_that_does_not_pass_names_node_and_reason(service: FakeComfyUI, access: Access) -> None:
    service.next(does.unfit({"4": [("Value not in list", "ckpt_name: 'a' not in ['b']")]}))
    failure = failure_of(lambda: artist(access).ask(drawing()))
    assert failure.facts["node"] == "Load Checkpoint #4"
    assert failure.facts["details"] == "Value not in list: ckpt_name: 'a' not in ['b']"


def test_that_a_node_that_is_not_installed_is_told(service: FakeComfyUI, access: Access) -> None:
    error = {"type": "invalid_prompt", "message": "Cannot execute because node X does not exist.", "details": "Node ID '#3'"}
    service.next(does.says(400, {"error": error, "node_errors": {}}))
    failure = failure_of(lambda: artist(access).ask(drawing()))
    assert (type(failure), failure.code) == (Rejected, "service-rejected")
    assert failure.facts["details"] == "Cannot execute because node X does not exist.: Node ID '#3'"


def test_that_a_drawing_stopped_in_comfyui_is_not_sent_again_by_itself(service: FakeComfyUI, access: Access) -> None:
    service.next(service.ends({}, does.interrupted()))
    failure = failure_of(lambda: artist(access).ask(drawing()))
    assert (type(failure), failure.code) == (Rejected, "comfyui-stopped")


def test_that_a_drawing_that_vanished_may_be_drawn_again(service: FakeComfyUI, access: Access) -> None:
    service.next(service.vanishes())
    failure = failure_of(lambda: artist(access).ask(drawing()))
    assert (type(failure), failure.code) == (Busy, "comfyui-went-away")


def test_that_a_cut_line_while_it_draws_is_looked_over(service: FakeComfyUI, access: Access) -> None:
    service.deaf = 4
    service.next(service.draws(looks=2))
    assert artist(access).ask(drawing()).body.startswith(b"\x89PNG")


def test_that_a_comfyui_that_falls_silent_while_it_draws_is_busy_and_not_lost(service: FakeComfyUI, access: Access) -> None:
    service.deaf = 100
    failure = failure_of(lambda: artist(access).ask(drawing()))
    assert (type(failure), failure.code) == (Busy, "comfyui-went-away")


@pytest.mark.parametrize("takes_names", [True, False])
def test_that_a_drawing_whose_answer_was_lost_is_found_by_its_name(takes_names: bool, tmp_path: Path) -> None:
    """An older ComfyUI gives its own names: there it is drawn again, which costs nothing."""
    with FakeComfyUI(takes_names) as service:
        service.next(service.draws_but_hangs_up())
        access = Access(base_url=service.url, timeout_s=60, workflow=a_workflow(tmp_path))
        if takes_names:
            assert artist(access).ask(drawing()).request_id == "a-name"
        else:
            assert failure_of(lambda: artist(access).ask(drawing())).code == "comfyui-went-away"
        assert len(service.runs) == 1


def test_that_a_drawing_over_its_time_is_taken_out_and_stopped(service: FakeComfyUI, access: Access) -> None:
    service.next(service.draws(looks=1000))
    failure = failure_of(lambda: artist(access, pause_s=100).ask(drawing()))
    assert (type(failure), failure.code) == (Busy, "comfyui-too-slow")
    drawn = list(service.runs)
    assert (service.seen.deleted, service.seen.interrupted) == (drawn, drawn)


def test_that_the_drawing_of_another_is_never_stopped(service: FakeComfyUI, access: Access) -> None:
    service.next(service.draws(looks=1000), service.draws(looks=1000))
    failure_of(lambda: artist(access, pause_s=100).ask(drawing()))
    failure_of(lambda: artist(access, pause_s=100).ask(drawing("Another")))
    first, second = service.runs
    assert service.seen.interrupted == [first]
    assert service.seen.deleted == [first, second]


@pytest.mark.parametrize(
    ("behaviour", "kind", "code"),
    [
        (does.says(404, "404: Not Found", "text/plain"), AccountStop, "service-address"),
        (does.says(200, "<html>router</html>", "text/html"), AccountStop, "service-address"),
        (does.says(302), AccountStop, "service-address"),
        (does.says(413), Rejected, "request-too-large"),
        (does.says(500), Busy, "service-busy"),
        (does.says(200, "{cut"), Unusable, "answer-broken"),
        (does.says(418), Rejected, "service-rejected"),
    ],
)
def test_that_something_else_at_the_address_is_told(
    service: FakeComfyUI, access: Access, behaviour: Behaviour, kind: type[ProviderError], code: str
) -> None:
    service.next(behaviour)
    failure = failure_of(lambda: artist(access).ask(drawing()))
    assert (type(failure), failure.code) == (kind, code)


@pytest.mark.parametrize("picture", [b"", b"not a picture"])
def test_that_a_picture_that_is_none_is_told(service: FakeComfyUI, access: Access, picture: bytes) -> None:
    service.next(service.draws(picture=picture))
    failure = failure_of(lambda: artist(access).ask(drawing()))
    assert (type(failure), failure.facts["reason"]) == (Unusable, "not-a-picture")


# ------------------------------------------------------------------ the workflow


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("{", "workflow-unreadable"),
        ('{"nodes": [], "links": [], "version": 0.4}', "workflow-not-api"),
        ("[]", "workflow-not-api"),
        ('{"1": {"class_type": "X", "inputs": {"text": "a cat"}}}', "workflow-without-prompt"),
    ],
)
def test_that_a_file_that_is_no_workflow_stops_the_lane(tmp_path: Path, content: str, code: str) -> None:
    path = tmp_path / "w.json"
    path.write_text(content, encoding="utf-8")
    failure = failure_of(lambda: ComfyArtist(Access(workflow=str(path))))
    assert (type(failure), failure.code, failure.facts["path"]) == (AccountStop, code, str(path))


def test_that_a_workflow_has_to_be_chosen_and_be_there(tmp_path: Path) -> None:
    assert failure_of(lambda: ComfyArtist(Access())).code == "workflow-missing"
    assert failure_of(lambda: ComfyArtist(Access(workflow=str(tmp_path / "none.json")))).code == "workflow-unreadable"


def test_that_a_workflow_that_asks_for_a_model_needs_one(service: FakeComfyUI, access: Access, tmp_path: Path) -> None:
    path = a_workflow(tmp_path, n4={"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "%model%"}})
    with_model = artist(replace(access, workflow=path))
    assert failure_of(lambda: with_model.ask(drawing())).code == "workflow-needs-model"
    assert with_model.ask(drawing(model="ink-v2.safetensors")).model == "ink-v2.safetensors"
    assert sent(service)["4"]["inputs"]["ckpt_name"] == "ink-v2.safetensors"


def test_that_the_catalogue_may_leave_the_model_to_the_workflow(access: Access, tmp_path: Path) -> None:
    assert artist(access).ask(drawing(model="workflow")).model == "my manga"
    path = a_workflow(tmp_path, n4={"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "%model%"}})
    left_open = artist(replace(access, workflow=path))
    assert failure_of(lambda: left_open.ask(drawing(model="workflow"))).code == "workflow-needs-model"


@given(words=st.text(max_size=60), seed=st.integers(0, 2**64 - 1))
def test_that_words_come_through_whole_whatever_they_hold(words: str, seed: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    workflow = read_workflow(a_workflow(tmp_path_factory.mktemp("w")), "comfyui")
    values: dict[str, str | int] = {"prompt": words, "seed": seed, "width": 64, "height": 64, "negative": "", "model": ""}
    nodes = json.loads(json.dumps(fill(workflow, values)))
    assert nodes["6"]["inputs"]["text"] == f"manga, {words}, ink"
    assert nodes["3"]["inputs"]["seed"] == seed
    assert workflow.nodes["6"]["inputs"]["text"] == "manga, %prompt%, ink"


@given(ratio=st.floats(0.2, 5), pixels=st.sampled_from([1024 * 1024, 2560 * 1440, 3840 * 2160]))
def test_that_sizes_are_those_that_models_at_home_were_taught(ratio: float, pixels: int) -> None:
    width, height = within(LIMITS, ratio, pixels)
    assert width % 64 == height % 64 == 0
    assert max(width, height) <= min(LIMITS.longest, LIMITS.flattest * min(width, height))


# ------------------------------------------------------------------ a look at it


def test_that_a_look_lists_the_checkpoints_and_reads_the_workflow(access: Access, tmp_path: Path) -> None:
    assert PROVIDER.check is not None
    assert PROVIDER.check(access).models == CHECKPOINTS
    no_workflow = replace(access, workflow="")
    assert failure_of(lambda: PROVIDER.check and PROVIDER.check(no_workflow)).code == "workflow-missing"


def test_that_an_older_comfyui_lists_nothing_and_will_do(tmp_path: Path) -> None:
    assert PROVIDER.check is not None
    with FakeComfyUI(lists_models=False) as service:
        assert PROVIDER.check(Access(base_url=service.url, workflow=a_workflow(tmp_path))).models == ()


def test_that_drawing_at_home_is_free_and_one_at_a_time() -> None:
    assert (PROVIDER.estimate(drawing()), PROVIDER.places, PROVIDER.key_name, PROVIDER.scribe) == (0, 1, "", None)


def test_that_the_module_brings_no_http_library_before_it_is_opened() -> None:
    code = "import sys, app.ai.comfyui; print([name for name in ('httpx', 'httpx2', 'openai', 'PIL') if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout.strip() == "[]"
