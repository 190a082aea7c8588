"""Which pictures are shown, and who is asked instead."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.ai.showing import NEAR, Shown, Use, best_first, leading, neighbour
from app.book.cast import Character
from app.book.script import Backdrop, Line, LineKind, Setting
from app.book.storyboard import Actor, Panel, Shot
from app.book.text import Span
from app.errors import AccountStop, Busy, Lost, Refused, Rejected, Unreachable, Unusable
from app.work.fall_back import falls_back, next_of

SHOWN = st.builds(Shown, st.sampled_from(Use), st.sampled_from("abcdefgh"), st.just("a label"))


def panel(number: int, *names: str, scene: int = 1, backdrop: Backdrop = Backdrop.PLAIN, speakers: tuple[str, ...] = ()) -> Panel:
    lines = tuple(Line(LineKind.SPEECH, "Hm.", Span(0, 1), name) for name in speakers)
    actors = tuple(Actor(name) for name in names)
    return Panel(number, 1, scene, Span(0, 1), "x", Shot.WIDE, Setting(backdrop=backdrop), actors, (), lines)


@given(st.lists(SHOWN, max_size=12), st.integers(-1, 14))
def test_that_the_most_useful_pictures_are_shown_first_and_each_once(candidates: list[Shown], most: int) -> None:
    shown = best_first(candidates, most)
    names = [one.name for one in shown]
    assert len(names) == len(set(names)) == min(max(0, most), len({one.name for one in candidates}))
    assert [one.use for one in shown] == sorted(one.use for one in shown)
    for one in shown:
        assert one.use == min(other.use for other in candidates if other.name == one.name)


@given(st.lists(SHOWN, max_size=12, unique_by=lambda one: one.name))
def test_that_many_pictures_of_one_kind_do_not_push_out_another_kind(candidates: list[Shown]) -> None:
    kinds = {one.use for one in candidates}
    assert {one.use for one in best_first(candidates, len(kinds))} == kinds


def test_that_speakers_lead_then_whom_the_book_is_about() -> None:
    cast = (Character("Mira", mentions=50), Character("Nao", aliases=("the girl",), mentions=20), Character("Fox", mentions=3))
    crowd = panel(1, "Stranger", "Mira", "the girl", "Fox", speakers=("Fox",))
    assert leading(crowd, cast) == ("Fox", "Mira", "the girl")


def test_that_a_neighbour_is_of_the_same_scene_and_shows_the_same_characters() -> None:
    here = panel(5, "Mira", "Nao")
    others = [
        panel(4, "Fox"),
        panel(3, "Mira", "Nao"),
        panel(6, "Mira"),
        panel(5 + NEAR + 1, "Mira", "Nao"),
        panel(7, "Mira", "Nao", scene=2),
    ]
    assert neighbour(here, others) == others[1]
    assert neighbour(here, others[:1]) is None
    assert neighbour(here, []) is None
    assert neighbour(here, [here]) is None


def test_that_an_empty_place_goes_by_a_panel_of_that_place() -> None:
    here = panel(5, backdrop=Backdrop.SHOP)
    assert neighbour(here, [panel(4, "Mira", backdrop=Backdrop.SHOP), panel(6, backdrop=Backdrop.SEA)]) == panel(
        4, "Mira", backdrop=Backdrop.SHOP
    )


@given(st.lists(st.sampled_from(("gemini", "openai", "comfyui", "draft")), unique=True), st.sampled_from(("gemini", "other")))
def test_that_the_order_is_gone_through_once_and_ends(order: list[str], first: str) -> None:
    asked = [first]
    while (following := next_of(order, asked[-1])) is not None:
        asked.append(following)
        assert len(asked) <= len(order) + 1
    assert asked[1:] == (order[order.index(first) + 1 :] if first in order else order)


def test_that_only_what_was_not_made_is_asked_elsewhere() -> None:
    assert all(falls_back(kind("x")) for kind in (Busy, Unreachable, Refused, AccountStop))
    assert not any(falls_back(kind("x")) for kind in (Lost, Unusable, Rejected))
