"""The webhook: signed so that anybody can check it, sent again only when that may help, and never into a private network unasked."""

from __future__ import annotations

import hashlib
import hmac
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from ipaddress import IPv4Address

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.errors import AppError, BadInput
from app.notices import Notice, is_public, send
from tests.fakes.http import Call, Cut, FakeService, Reply, closed_port

SECRET = "a-secret-of-the-receiver"
NOTICE = Notice("finished", "t-1", "b-1", "红楼梦 “第一回”", "make-manga", "done-with-gaps", "2026-11-22T05:00:00Z", 39, 40, 61.5, None)


class Receiver(FakeService):
    """A stranger's server that says 204 to every notice."""

    def usual(self, call: Call) -> Reply:
        return Reply(204)


class Rests:
    """An Event's wait that notes how long it would have waited. stop_after: how many rests before somebody wakes it for good."""

    def __init__(self, stop_after: int | None = None) -> None:
        self.taken: list[float] = []
        self.stop_after = stop_after

    def __call__(self, seconds: float) -> bool:
        self.taken.append(seconds)
        return self.stop_after is not None and len(self.taken) >= self.stop_after


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as service:
        yield service


def status(code: int, *headers: tuple[str, str]) -> Reply:
    return Reply(code, headers=headers)


# ------------------------------------------------------------------ what is sent


def test_that_a_notice_arrives_whole_and_its_signature_holds(receiver: Receiver) -> None:
    send(NOTICE, f"{receiver.url}/hooks/书?for=manga", SECRET, True, Rests(), now=lambda: 1_763_800_000.9)
    (call,) = receiver.calls
    assert (call.method, call.target) == ("POST", "/hooks/%E4%B9%A6?for=manga")
    assert call.json == {
        "v": 1, "event": "finished", "task": "t-1", "book": "b-1", "title": "红楼梦 “第一回”", "kind": "make-manga",
        "state": "done-with-gaps", "at": "2026-11-22T05:00:00Z", "done": 39, "of": 40, "seconds": 61.5, "price_micros": None,
    }  # fmt: skip
    assert call.headers["x-mangakai-timestamp"] == "1763800000"
    expected = hmac.new(SECRET.encode(), b"1763800000." + call.body, hashlib.sha256).hexdigest()
    assert call.headers["x-mangakai-signature"] == f"sha256={expected}"
    assert call.headers["content-type"] == "application/json"
    assert SECRET not in json.dumps(call.headers) + call.target + call.body.decode()


def test_that_a_changed_body_or_time_no_longer_fits_the_signature(receiver: Receiver) -> None:
    send(NOTICE, receiver.url, SECRET, True, Rests(), now=lambda: 1000.0)
    send(replace(NOTICE, state="failed"), receiver.url, SECRET, True, Rests(), now=lambda: 1000.0)
    send(NOTICE, receiver.url, SECRET, True, Rests(), now=lambda: 1001.0)
    signatures = {call.headers["x-mangakai-signature"] for call in receiver.calls}
    assert len(signatures) == 3
    ids = [call.headers["x-mangakai-id"] for call in receiver.calls]
    assert ids[0] == ids[2] != ids[1]


def test_that_nothing_is_sent_without_a_secret(receiver: Receiver) -> None:
    with pytest.raises(BadInput) as told:
        send(NOTICE, receiver.url, "", True, Rests())
    assert told.value.code == "webhook-secret-missing"
    assert receiver.calls == ()


# ------------------------------------------------------------------ trying again


@pytest.mark.parametrize("first", [status(500), status(503), status(429), Reply(cut=Cut.BEFORE_ANSWER)])
def test_that_a_notice_is_sent_again_with_the_same_id_until_it_is_taken(receiver: Receiver, first: Reply) -> None:
    receiver.next(lambda _: first, lambda _: first)
    rests = Rests()
    send(NOTICE, receiver.url, SECRET, True, rests)
    assert len(receiver.calls) == 3
    assert len({call.headers["x-mangakai-id"] for call in receiver.calls}) == 1
    assert rests.taken == [1.0, 2.0]


def test_that_five_tries_are_all(receiver: Receiver) -> None:
    receiver.always(lambda _: status(502))
    rests = Rests()
    with pytest.raises(AppError) as told:
        send(NOTICE, f"{receiver.url}/secret-path", SECRET, True, rests)
    assert told.value.code == "webhook-unreachable"
    assert told.value.facts == {"host": "127.0.0.1", "reason": "HTTP 502", "tries": 5}
    assert len(receiver.calls) == 5
    assert rests.taken == sorted(rests.taken)


@pytest.mark.parametrize("code", [301, 302, 307, 308, 400, 401, 404, 410])
def test_that_an_answer_that_will_not_change_is_not_asked_for_twice(receiver: Receiver, code: int) -> None:
    with Receiver() as elsewhere:
        receiver.always(lambda _: status(code, ("Location", f"{elsewhere.url}/inside")))
        with pytest.raises(AppError) as told:
            send(NOTICE, receiver.url, SECRET, True, Rests())
        assert told.value.code == "webhook-rejected"
        assert told.value.facts["status"] == code
        assert len(receiver.calls) == 1
        assert elsewhere.calls == ()


def test_that_a_port_where_nobody_answers_is_tried_five_times() -> None:
    rests = Rests()
    with pytest.raises(AppError) as told:
        send(NOTICE, f"http://127.0.0.1:{closed_port()}/", SECRET, True, rests)
    assert told.value.facts["reason"] == "ConnectionRefusedError"
    assert len(rests.taken) == 4


def test_that_a_closing_program_wakes_the_wait_and_no_further_try_is_made(receiver: Receiver) -> None:
    receiver.always(lambda _: status(503))
    closing = threading.Event()
    closing.set()
    with pytest.raises(AppError) as told:
        send(NOTICE, receiver.url, SECRET, True, closing.wait)
    assert told.value.facts["tries"] == 1
    assert len(receiver.calls) == 1


@contextmanager
def dripping() -> Iterator[int]:
    """A server that begins an answer and sends one letter of it after the other, for ever."""
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as door:

        def drip() -> None:
            line, _ = door.accept()
            with line:
                line.sendall(b"HTTP/1.")
                while not over.wait(0.02):
                    try:
                        line.sendall(b"a")
                    except OSError:
                        return

        thread = threading.Thread(target=drip)
        thread.start()
        yield door.getsockname()[1]
        over.set()
        thread.join()


def test_that_an_answer_that_comes_letter_by_letter_is_cut_off() -> None:
    with dripping() as port, pytest.raises(AppError) as told:
        send(NOTICE, f"http://127.0.0.1:{port}", SECRET, True, Rests(stop_after=1), limit_s=0.3)
    assert told.value.code == "webhook-unreachable"


# ------------------------------------------------------------------ where to


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "169.254.169.254"]
)
def test_that_no_private_address_is_reached_however_it_is_written(receiver: Receiver, host: str) -> None:
    port = receiver.url.rpartition(":")[2]
    with pytest.raises(BadInput) as told:
        send(NOTICE, f"http://{host}:{port}/", SECRET, False, Rests())
    assert told.value.code == "webhook-address-private"
    assert receiver.calls == ()


def test_that_the_line_goes_to_the_address_that_was_checked_and_the_name_is_asked_once(receiver: Receiver) -> None:
    asked: list[str] = []

    def resolve(host: str, port: int) -> tuple[str, ...]:
        asked.append(host)
        return ("127.0.0.1",)

    port = int(receiver.url.rpartition(":")[2])
    send(NOTICE, f"http://hooks.invalid:{port}/", SECRET, True, Rests(), resolve=resolve)
    assert asked == ["hooks.invalid"]
    assert [call.headers["host"] for call in receiver.calls] == [f"hooks.invalid:{port}"]


def test_that_a_name_with_one_private_address_among_public_ones_is_refused(receiver: Receiver) -> None:
    with pytest.raises(BadInput) as told:
        send(NOTICE, receiver.url, SECRET, False, Rests(), resolve=lambda _host, _port: ("8.8.8.8", "127.0.0.1"))
    assert told.value.code == "webhook-address-private"


def test_that_a_name_is_checked_at_every_try_anew(receiver: Receiver) -> None:
    """A name that is nobody's at first and private later: the second answer is looked at like the first."""
    answers = iter([(), ("127.0.0.1",)])
    with pytest.raises(BadInput) as told:
        send(NOTICE, receiver.url, SECRET, False, Rests(), resolve=lambda _host, _port: next(answers))
    assert told.value.code == "webhook-address-private"
    assert receiver.calls == ()


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("ftp://example.com/", "url-unusable"),
        ("file:///etc/passwd", "url-unusable"),
        ("http://a..b/", "url-unusable"),
        ("http://example.com/\r\nX: y", "url-unusable"),
        (f"https://user:{SECRET}@example.com/", "url-with-secret"),
    ],
)
def test_that_what_is_no_web_address_gets_nothing(url: str, code: str) -> None:
    with pytest.raises(BadInput) as told:
        send(NOTICE, url, SECRET, True, Rests())
    assert told.value.code == code
    assert SECRET not in str(told.value)


INSIDE = [
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16", "198.18.0.0/15",
    "192.0.2.0/24", "224.0.0.0/4", "240.0.0.0/4", "255.255.255.255/32",
]  # fmt: skip
INSIDE_6 = ["::/128", "::1/128", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8", "2001:db8::/32", "64:ff9b:1::/48", "100::/64"]


@pytest.mark.parametrize("network", [*INSIDE, *INSIDE_6])
@given(data=st.data())
def test_that_every_address_of_a_private_network_counts_as_private(network: str, data: st.DataObject) -> None:
    address = data.draw(st.ip_addresses(network=network))
    assert not is_public(str(address))


@given(st.ip_addresses(v=4))
@example(IPv4Address("127.0.0.1"))
@example(IPv4Address("8.8.8.8"))
def test_that_an_address_within_another_counts_as_what_it_is(address: IPv4Address) -> None:
    within = int(address)
    high, low = within >> 16, within & 0xFFFF
    for written in (f"::ffff:{address}", f"64:ff9b::{high:x}:{low:x}", f"2002:{high:x}:{low:x}::1"):
        assert is_public(written) == is_public(str(address))


@given(
    st.ip_addresses(v=4, network="8.0.0.0/8") | st.ip_addresses(v=4, network="93.184.0.0/16") | st.ip_addresses(v=6, network="2606::/16")
)
def test_that_addresses_of_the_open_internet_are_public(address: object) -> None:
    assert is_public(str(address))


@pytest.mark.parametrize("address", ["fe80::1%eth0", "::127.0.0.1", "2001:0:1::1"])
def test_that_odd_forms_of_ipv6_are_not_public(address: str) -> None:
    assert not is_public(address)
