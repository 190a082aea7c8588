"""What is known about models: prices that are unknown stay unknown, what is gone is said, a person's file lies over the built-in one."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ai import catalogue
from app.ai.answer import Usage
from app.ai.catalogue import EndsSoon, Fine, Gone, ModelInfo, Prices, Role
from app.errors import BadInput

TODAY = date(2026, 11, 22)
BUILT_IN = catalogue.load()
EVERY = [model for offer in BUILT_IN.providers.values() for model in offer.models.values()]
ARTISTS = [model for model in EVERY if "artist" in model.roles and "*" not in model.id]

models = st.sampled_from(EVERY)
tokens = st.none() | st.integers(0, 5_000_000)
sizes = st.sampled_from(["", "512", "1K", "2K", "4K", "8K"])
days = st.dates(date(2025, 1, 1), date(2029, 1, 1))


def known(model: str, provider: str = "gemini") -> ModelInfo:
    found = BUILT_IN.find(provider, model)
    assert found is not None
    return found


@pytest.fixture
def own_file(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "mine.json"
    catalogue.use(None)


def over(path: Path, models_: object, provider: str = "gemini") -> Path:
    path.write_text(json.dumps({"providers": {provider: {"models": models_}}}), encoding="utf-8")
    return path


# ------------------------------------------------------------------ what is in it


def test_that_each_default_is_a_model_of_its_role_that_is_not_going() -> None:
    roles: tuple[Role, ...] = ("artist", "writer")
    named = [(provider, role) for provider in BUILT_IN.providers for role in roles if BUILT_IN.default_model(provider, role)]
    assert ("gemini", "artist") in named
    assert ("gemini", "writer") in named
    for provider, role in named:
        assert BUILT_IN.default_model(provider, role) in [model.id for model in BUILT_IN.models(provider, role)]
        assert catalogue.standing(known(BUILT_IN.default_model(provider, role), provider), TODAY) == Fine()


def test_that_each_successor_is_known_and_still_there() -> None:
    leaving = [model for model in EVERY if model.ends]
    assert len(leaving) >= 5
    for model in leaving:
        successor = known(model.successor, model.provider)
        assert set(model.roles) <= set(successor.roles)
        assert catalogue.standing(successor, TODAY) == Fine()


def test_that_what_was_worked_out_is_marked_and_exists() -> None:
    assert "prices.image.2K" in known("gemini-nano-banana-2.1").derived
    assert "prices.image.1K" not in known("gemini-nano-banana-2.1").derived
    for model in EVERY:
        for place in model.derived:
            value: object = model
            for part in place.split("."):
                value = value[part] if isinstance(value, dict) else getattr(value, part)
            assert value not in (None, (), ""), (model.id, place)


def test_that_a_model_nobody_lists_is_unknown() -> None:
    assert catalogue.find("gemini", "gemini-99") is None
    assert catalogue.find("nobody", "gemini-3.8-flash") is None
    assert catalogue.models("nobody", "artist") == ()
    assert catalogue.default_model("nobody", "artist") == ""


def test_that_models_of_a_gone_family_are_found_by_their_name_but_not_offered() -> None:
    found = known("gemini-3-pro-image-preview")
    assert found.id == "gemini-3-pro-image-preview"
    assert catalogue.standing(found, TODAY) == Gone(date(2026, 6, 30), "gemini-nano-banana-2.1", True)
    assert not [model for model in BUILT_IN.models("gemini", "artist") if "*" in model.id]


# ------------------------------------------------------------------ money


@pytest.mark.parametrize(
    ("model", "usage", "size", "micros"),
    [
        ("gemini-nano-banana-2.1", Usage(None, None), "1K", 33_600),
        ("gemini-nano-banana-2.1", Usage(0, 1120), "1K", 33_600),
        ("gemini-nano-banana-2.1", Usage(1000, 2120), "", 33_600 + 1_500 + 7_500),
        ("gemini-nano-banana-2.1", Usage(1000, 2000), "8K", 60_000 + 1_500),
        ("gemini-nano-banana-2.1", Usage(1000, None), "8K", None),
        ("gemini-3-pro-image", Usage(), "4K", 240_000),
        ("gemini-3.1-flash-image", Usage(), "512", 45_000),
        ("gemini-3.8-flash", Usage(1_000_000, 1_000_000), "", 4_500_000),
        ("gemini-3.8-flash", Usage(1, 0), "", 1),
        ("gemini-3.8-flash", Usage(1000, None), "", None),
        ("gemini-2.5-pro", Usage(1000, 1000), "", None),
    ],
)
def test_that_a_call_costs_what_the_list_says(model: str, usage: Usage, size: str, micros: int | None) -> None:
    assert catalogue.price(known(model), usage, size, TODAY) == micros


def test_that_a_model_of_both_roles_is_priced_by_what_was_asked_for() -> None:
    both = ModelInfo("x", "x", ("artist", "writer"), TODAY, prices=Prices(Decimal(1), Decimal(2), image={"1K": Decimal("0.5")}))
    assert catalogue.price(both, Usage(10, 10), "1K", TODAY) == 500_010
    assert catalogue.price(both, Usage(10, 10), "", TODAY) == 30


def test_that_a_new_price_list_holds_from_its_day() -> None:
    model = known("gemini-3.8-flash")
    assert catalogue.estimate_text(model, 1_000_000, 1_000_000, date(2026, 12, 31)) == 4_500_000
    assert catalogue.estimate_text(model, 1_000_000, 1_000_000, date(2027, 1, 1)) == 9_000_000


def test_that_only_what_runs_on_ones_own_machine_is_free() -> None:
    free = [model.provider for model in EVERY if catalogue.estimate_picture(model, "1K", 0, TODAY) == 0]
    assert free == ["comfyui"]
    assert catalogue.price(known("workflow", "comfyui"), Usage(), "1K", TODAY) == 0


def test_that_pictures_of_openai_have_no_price_as_nobody_stated_one() -> None:
    assert len(BUILT_IN.models("openai", "artist")) == 4
    for model in BUILT_IN.models("openai", "artist"):
        assert catalogue.estimate_picture(model, "1K", 1, TODAY) is None
        assert catalogue.price(model, Usage(1000, 1000), "1K", TODAY) is None


@given(models, sizes, tokens, tokens, days)
def test_that_what_is_unknown_is_never_nothing(
    model: ModelInfo, size: str, tokens_in: int | None, tokens_out: int | None, day: date
) -> None:
    cost = catalogue.price(model, Usage(tokens_in, tokens_out), size, day)
    if cost == 0 and not model.prices.free:
        assert (tokens_in, tokens_out) == (0, 0) or (tokens_in is None and tokens_out == 0)
    if model.prices == Prices():
        assert cost is None
    assert catalogue.estimate_picture(model, size, 2, day) != 0 or model.prices.free


@given(models, sizes, st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6), days)
def test_that_more_never_costs_less(model: ModelInfo, size: str, low_in: int, low_out: int, more: int, day: date) -> None:
    base = catalogue.price(model, Usage(low_in, low_out), size, day)
    for usage in (Usage(low_in + more, low_out), Usage(low_in, low_out + more)):
        dearer = catalogue.price(model, usage, size, day)
        assert (base is None) == (dearer is None)
        if base is not None and dearer is not None:
            assert dearer >= base


@given(st.sampled_from(ARTISTS), sizes, st.integers(0, 14), st.integers(0, 14), days)
def test_that_more_references_never_cost_less(model: ModelInfo, size: str, few: int, more: int, day: date) -> None:
    low, high = (catalogue.estimate_picture(model, size, count, day) for count in (few, few + more))
    assert (low is None) == (high is None)
    assert low is None or high is None or low <= high


# ------------------------------------------------------------------ ends and ratios


@given(models, days)
def test_that_a_model_is_fine_then_ends_soon_then_is_gone(model: ModelInfo, day: date) -> None:
    order = (Fine, EndsSoon, Gone)
    assert order.index(type(catalogue.standing(model, day))) <= order.index(type(catalogue.standing(model, day + timedelta(days=1))))


def test_that_the_day_a_model_ends_is_told_with_its_successor() -> None:
    model = known("gemini-2.5-flash")
    assert catalogue.standing(model, date(2026, 10, 1)) == Fine()
    assert catalogue.standing(model, TODAY) == EndsSoon(date(2026, 12, 1), "gemini-3.8-flash", True)
    assert catalogue.standing(model, date(2026, 11, 30)) == EndsSoon(date(2026, 12, 1), "gemini-3.8-flash", True)
    assert catalogue.standing(model, date(2026, 12, 1)) == Gone(date(2026, 12, 1), "gemini-3.8-flash", True)
    assert catalogue.standing(known("gemini-3.1-flash-image"), TODAY) == Gone(date(2026, 10, 29), "gemini-nano-banana-2.1", False)


def proportion(ratio: str) -> float:
    width, height = ratio.split(":")
    return int(width) / int(height)


@given(st.sampled_from(ARTISTS), st.integers(1, 20_000), st.integers(1, 20_000))
def test_that_the_nearest_ratio_is_one_the_model_draws_and_none_is_nearer(model: ModelInfo, width: int, height: int) -> None:
    chosen = catalogue.nearest_ratio(model, width, height)
    assert chosen in model.ratios
    away = {ratio: abs(math.log(proportion(ratio) * height / width)) for ratio in model.ratios}
    assert away[chosen] <= min(away.values()) + 1e-9


@given(st.sampled_from(ARTISTS), st.data())
def test_that_a_ratio_the_model_draws_is_its_own_nearest(model: ModelInfo, data: st.DataObject) -> None:
    ratio = data.draw(st.sampled_from(model.ratios))
    width, height = (int(side) * 64 for side in ratio.split(":"))
    assert catalogue.nearest_ratio(model, width, height) == ratio


def test_that_no_ratio_is_made_up_for_a_model_whose_ratios_nobody_knows() -> None:
    assert catalogue.nearest_ratio(known("imagen-4"), 3, 4) == ""


# ------------------------------------------------------------------ a person's own file


def test_that_a_persons_file_changes_what_it_names_and_nothing_else(own_file: Path) -> None:
    catalogue.use(over(own_file, {"gemini-nano-banana-2.1": {"prices": {"image": {"2K": 0.07}}, "references": 6}}))
    changed = catalogue.find("gemini", "gemini-nano-banana-2.1")
    assert changed is not None
    before = known("gemini-nano-banana-2.1")
    assert changed.references == 6
    assert changed.prices.image == {**before.prices.image, "2K": Decimal("0.07")}
    assert (changed.ratios, changed.prices.text_out, changed.as_of) == (before.ratios, before.prices.text_out, before.as_of)
    assert catalogue.find("gemini", "gemini-3-pro-image") == known("gemini-3-pro-image")
    catalogue.use(None)
    assert catalogue.find("gemini", "gemini-nano-banana-2.1") == before


def test_that_a_persons_file_may_add_a_service_and_name_its_default(own_file: Path) -> None:
    mine = {"defaults": {"writer": "llama"}, "models": {"llama": {"roles": ["writer"], "prices": {"free": True}, "as_of": "2026-11-01"}}}
    own_file.write_text(json.dumps({"providers": {"house": mine}}), encoding="utf-8")
    catalogue.use(own_file)
    assert catalogue.default_model("house", "writer") == "llama"
    assert [(one.provider, one.id, one.as_of) for one in catalogue.models("house", "writer")] == [("house", "llama", date(2026, 11, 1))]
    assert catalogue.default_model("gemini", "writer") == "gemini-3.8-flash"


def test_that_null_makes_a_price_unknown_again(own_file: Path) -> None:
    catalogue.use(over(own_file, {"gemini-3-pro-image": {"prices": {"image": {"4K": None}}}}))
    model = catalogue.find("gemini", "gemini-3-pro-image")
    assert model is not None
    assert catalogue.estimate_picture(model, "4K", 0, TODAY) is None
    assert catalogue.estimate_picture(model, "2K", 0, TODAY) == 134_000


@pytest.mark.parametrize(
    ("models_", "place"),
    [
        ({"x": {"ratios": ["1:1"]}}, "providers.gemini.models.x.roles"),
        ({"x": {"roles": []}}, "providers.gemini.models.x"),
        ({"x": {"roles": ["painter"]}}, "providers.gemini.models.x.roles.0"),
        ({"x": {"roles": ["artist"], "price": {}}}, "providers.gemini.models.x.price"),
        ({"x": {"roles": ["artist"], "ratios": ["3:0"]}}, "providers.gemini.models.x"),
        ({"x": {"roles": ["artist"], "references": "many"}}, "providers.gemini.models.x.references"),
        ({"gemini-3-pro-image": {"prices": {"image": {"1K": -0.1}}}}, "providers.gemini.models.gemini-3-pro-image.prices"),
        ({"gemini-3-pro-image": {"prices": {"text_in": float("inf")}}}, "providers.gemini.models.gemini-3-pro-image.prices"),
        ({"gemini-3-pro-image": {"limits": {"requests_a_minute": 0}}}, "providers.gemini.models.gemini-3-pro-image.limits"),
        ({"gemini-3-pro-image": {"ends": "soon"}}, "providers.gemini.models.gemini-3-pro-image.ends"),
        ({"gemini-3-pro-image": None}, "providers.gemini.models.gemini-3-pro-image"),
        ([], "providers.gemini.models"),
    ],
)
def test_that_a_bad_file_is_named_with_the_place_and_the_one_before_stays(own_file: Path, models_: object, place: str) -> None:
    with pytest.raises(BadInput) as told:
        catalogue.use(over(own_file, models_))
    assert told.value.code == "catalogue-broken"
    assert told.value.facts["path"] == str(own_file)
    assert str(told.value.facts["place"]).startswith(place)
    assert catalogue.find("gemini", "gemini-3-pro-image") == known("gemini-3-pro-image")


@pytest.mark.parametrize(
    ("text", "place"), [('{"v": 2}', "v"), ("{", "1:2"), ("[]", "1:1"), ("[" * 50_000, "1:1"), ('{"providers": 4}', "providers")]
)
def test_that_what_is_no_catalogue_is_refused(own_file: Path, text: str, place: str) -> None:
    own_file.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as told:
        catalogue.load(own_file)
    assert (told.value.code, told.value.facts["place"]) == ("catalogue-broken", place)


def test_that_a_file_that_is_not_there_is_said(own_file: Path) -> None:
    with pytest.raises(BadInput) as told:
        catalogue.load(own_file)
    assert told.value.code == "catalogue-unreadable"
