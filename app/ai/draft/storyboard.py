"""The draft writer's storyboard: which pictures tell a chapter, and what each of them shows."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from app.ai.draft.acting import HOLDABLE, Deed, Moment, Reader, pose_rank
from app.ai.draft.cast import canonical
from app.ai.draft.cutting import Unit, cut, cut_cost, finest, split_overlong, split_units
from app.ai.draft.quotes import Quote, quotes
from app.ai.draft.scenery import at_time, last_place, mood_of, places, setting_of, weather_seen
from app.ai.draft.shots import Seen, choose_shot
from app.ai.draft.writer import is_break
from app.book.cast import Character
from app.book.lines import shown_in
from app.book.script import Emotion, Line, LineKind, Mood, Scene, Script, Setting, TimeOfDay, Weather
from app.book.sentences import sentences
from app.book.storyboard import Actor, Panel, Pose, Prop
from app.book.style import Style
from app.book.text import Chapter, Language, Sentence, Span

_MOST_ACTORS = 4
_MOST_PROPS = 4
_POSTURES = frozenset({Pose.SIT, Pose.LIE, Pose.RIDE, Pose.FLY, Pose.SWIM})
_WITH_HANDS_OR_HEAD = frozenset(
    {
        Pose.HOLD,
        Pose.READ,
        Pose.WRITE,
        Pose.EAT,
        Pose.THINK,
        Pose.GIVE,
        Pose.REACH,
        Pose.POINT,
        Pose.LOOK_UP,
        Pose.LOOK_AWAY,
        Pose.COVER_FACE,
        Pose.PHONE,
        Pose.HUG,
    }
)
_VEHICLES = (Prop.CART, Prop.CAR, Prop.BUS, Prop.BICYCLE, Prop.BOAT)
_OFF_AGAIN = frozenset({Pose.JUMP, Pose.WALK, Pose.RUN, Pose.STAND, Pose.CLIMB, Pose.FALL})
_STANDS_AROUND = 5  # panels in which a piano or a cart is still at hand
_HOLDS_FOR = 2  # panels in which a thing stays in the hand without being named again


def max_panels_for(text: str, chapter: Chapter, language: Language) -> int:
    """Into how many panels a chapter can be cut at most: its sentences, the long ones at their clauses."""
    units = _units(text, chapter.body, language, (), ())
    return finest(units, text, language)


def usual_count(text: str, chapter: Chapter, language: Language) -> int:
    """About how many panels a chapter gets when nobody says a number; before its script, so without its scenes."""
    units = split_overlong(_units(text, chapter.body, language, (), ()), text, language)
    return len(cut(units, None, language))


def plan_panels(
    text: str, script: Script, cast: Sequence[Character], language: Language, style: Style, count: int | None, first_number: int
) -> tuple[Panel, ...]:
    """The panels of a chapter, numbered from `first_number`. `count` of them, or fewer when the text has not as many sentences and clauses."""
    if not script.scenes:
        return ()
    body = Span(script.scenes[0].span.start, script.scenes[-1].span.end)
    spoken = quotes(text, body, language)
    units = [one for one in _units(text, body, language, script.scenes, spoken) if not is_left_out(script, one.span.start)]
    if count is None:
        units = split_overlong(units, text, language)
    elif len(units) < count:
        units = split_units(units, text, language, count)
    ranges = cut(units, None if count is None else max(1, min(count, len(units))), language)
    starts = [units[first].span.start for first, _ in ranges] if units else []
    return panels_at(text, script, cast, language, style, starts, first_number)


def panels_at(
    text: str, script: Script, cast: Sequence[Character], language: Language, style: Style, starts: Sequence[int], first_number: int
) -> tuple[Panel, ...]:
    """The panels of a chapter that begin at these places, in rising order; the first one takes what stands before it too."""
    if not script.scenes or not starts:
        return ()
    body = Span(script.scenes[0].span.start, script.scenes[-1].span.end)
    stage = _Stage(text, body, quotes(text, body, language), script, cast, language, style)
    opens = [scene.span.start for scene in script.scenes]
    ends = [_told_until(text, script, start, end) for start, end in zip(starts, [*starts[1:], body.end], strict=True)]
    spans = [Span(start if index else min(start, _told_from(script, body.start)), ends[index]) for index, start in enumerate(starts)]
    found: list[Panel] = []
    for index, (span, lines) in enumerate(zip(spans, shown_in(text, script, spans), strict=True)):
        scene = script.scenes[max(0, bisect_right(opens, starts[index]) - 1)]
        found.append(stage.panel(first_number + index, script.chapter, scene, span, lines))
    return tuple(found)


def is_left_out(script: Script, at: int) -> bool:
    """Whether a person took this place of the story out."""
    return any(span.start <= at < span.end for span in script.left_out)


def _told_from(script: Script, start: int) -> int:
    """The first place from here on that is not taken out."""
    return next((span.end for span in script.left_out if span.start <= start < span.end), start)


def _told_until(text: str, script: Script, start: int, end: int) -> int:
    """The end, or where what a person took out begins, if that is all that is left."""
    for span in reversed(script.left_out):
        if start < span.start < end and not text[span.end : end].strip():
            end = span.start
    return end


def _units(text: str, body: Span, language: Language, scenes: Sequence[Scene], spoken: Sequence[Quote]) -> list[Unit]:
    """The sentences as pieces of panels; a mark between scenes stays with what stands before it."""
    starts = [scene.span.start for scene in scenes]
    found: list[Unit] = []
    previous: Sentence | None = None
    scene = quote = 0
    for sentence in sentences(text, body, language):
        if found and is_break(sentence.span.of(text)):
            found[-1] = replace(found[-1], span=Span(found[-1].span.start, sentence.span.end))
            continue
        while scene + 1 < len(starts) and starts[scene + 1] <= sentence.span.start:
            scene += 1
        while quote < len(spoken) and spoken[quote].span.end <= sentence.span.start:
            quote += 1
        inside = quote < len(spoken) and spoken[quote].span.start < sentence.span.start
        cost = 0.0
        if previous is not None and found:
            cost = cut_cost(previous.span, sentence.span, found[-1].scene == scene, previous.paragraph == sentence.paragraph, inside)
        found.append(Unit(sentence.span, scene, cost))
        previous = sentence
    return found


@dataclass(slots=True)
class _State:
    """What stays from one panel to the next."""

    scene: int = -1
    setting: Setting = field(default_factory=Setting)
    postures: dict[str, Pose] = field(default_factory=dict)
    hands: dict[str, tuple[Prop, int]] = field(default_factory=dict)
    actors: tuple[str, ...] = ()
    riders: frozenset[str] = frozenset()  # those shown riding last
    around: dict[Prop, int] = field(default_factory=dict)  # the last panel in which a thing stood there


class _Stage:
    """Goes through a chapter and sets one panel after the other."""

    def __init__(
        self, text: str, body: Span, spoken: Sequence[Quote], script: Script, cast: Sequence[Character], language: Language, style: Style
    ) -> None:
        self._text, self._language, self._cast, self._style = text, language, tuple(cast), style
        self._names = {alias: one.name for one in cast for alias in (one.name, *one.aliases)}
        reader = Reader(text, body, spoken, cast, language)
        self._moments: list[Moment] = []
        lines = [line for scene in script.scenes for line in scene.lines if line.kind is LineKind.SPEECH and line.speaker]
        lines.sort(key=lambda line: line.span.start)
        at = 0
        for sentence in sentences(text, body, language):
            while at < len(lines) and lines[at].span.start < sentence.span.start:
                reader.spoke(self._called(lines[at].speaker or ""))
                at += 1
            self._moments.append(reader.read(sentence))
        self._next_moment = 0
        self._state = _State()
        self._history: list[Seen] = []
        self._edited = self._edited_settings(script)

    def _called(self, name: str) -> str:
        return self._names.get(name) or canonical(name, self._cast)

    def panel(self, number: int, chapter: int, scene: Scene, span: Span, shown: Sequence[Line]) -> Panel:
        state = self._state
        opens = scene.number != state.scene
        if opens:
            state.setting = self._opening(scene, state.setting)
            state.scene, state.actors = scene.number, ()
            state.postures.clear()
            state.riders = frozenset()
            state.hands.clear()
        moments = self._moments_in(span)
        lines = tuple(replace(line, speaker=self._called(line.speaker)) if line.speaker else line for line in shown)
        deeds = [deed for moment in moments for deed in moment.deeds if span.start <= deed.at < span.end]
        before = state.setting
        setting = self._setting(scene, span, moments)
        actors = self._actors(span, moments, deeds, lines)
        held = {actor.holds for actor in actors}
        named = [*self._props(span, moments, lines, bool(actors)), *self._used(deeds, number)]
        props = tuple(prop for prop in dict.fromkeys(named) if prop not in held)[:_MOST_PROPS]
        state.around.update(dict.fromkeys(props, number))
        seen = Seen(
            actors, props, lines, setting, opens, opens or setting.backdrop is not before.backdrop, _only_things(moments, actors, lines)
        )
        shot = choose_shot(seen, self._history, self._style)
        self._history.append(replace(seen, shot=shot))
        state.setting = setting
        state.actors = tuple(actor.character for actor in actors) or state.actors
        return Panel(number, chapter, scene.number, span, _shown(span.of(self._text)), shot, setting, actors, props, lines)

    def _opening(self, scene: Scene, before: Setting) -> Setting:
        """A scene's setting at its beginning: weather that comes up late in it is not there yet."""
        if "weather" in self._edited.get(scene.number, frozenset()):
            return scene.setting
        soon = scene.span.start + len(scene.span) // 3
        for moment in self._moments[self._next_moment :]:
            if moment.span.start >= soon:
                break
            if weather_seen(moment.hits) is not None:
                return scene.setting
        same_time = before.time in (scene.setting.time, TimeOfDay.UNKNOWN)
        return replace(scene.setting, weather=before.weather if same_time else Weather.UNKNOWN)

    def _moments_in(self, span: Span) -> list[Moment]:
        while self._next_moment < len(self._moments) and self._moments[self._next_moment].span.end <= span.start:
            self._next_moment += 1
        found = []
        for moment in self._moments[self._next_moment :]:
            if moment.span.start >= span.end:
                break
            found.append(moment)
        return found

    def _edited_settings(self, script: Script) -> dict[int, frozenset[str]]:
        """For each scene the parts of its setting that are not what the text says: a person chose them, and they stay."""
        found: dict[int, frozenset[str]] = {}
        setting, at = Setting(), 0
        for scene in script.scenes:
            first = at
            while at < len(self._moments) and self._moments[at].span.start < scene.span.end:
                at += 1
            part = [(moment.span, moment.hits, moment.spoken) for moment in self._moments[first:at]]
            read = setting_of(setting, self._text, part, self._language)
            given = scene.setting
            found[scene.number] = frozenset(
                name for name in ("place", "backdrop", "time", "weather", "mood") if getattr(read, name) != getattr(given, name)
            )
            setting = last_place(given, [place for span, hits, _ in part for place in places(self._text, hits, span, self._language)])
        return found

    def _setting(self, scene: Scene, span: Span, moments: Sequence[Moment]) -> Setting:
        hits = [hit for moment in moments for hit in moment.hits if span.start <= hit.start < span.end]
        edited = self._edited.get(scene.number, frozenset())
        setting = self._state.setting
        peopled = [moment for moment in moments if moment.present] or moments  # the moon may go where nobody is
        seen = [
            place
            for moment in peopled
            for place in places(self._text, moment.hits, moment.span, self._language)
            if place.sure and span.start <= place.at < span.end
        ]
        if seen and not edited & {"place", "backdrop"}:
            count = Counter(place.backdrop for place in seen)
            best = max(seen, key=lambda place: (count[place.backdrop], place.at))
            setting = replace(setting, place=best.words, backdrop=best.backdrop)
        timed = at_time(setting, hits)
        setting = replace(timed, **{name: getattr(setting, name) for name in ("time", "weather") if name in edited})
        mood = mood_of(self._text, span, self._language)
        return replace(setting, mood=scene.setting.mood if mood is Mood.NEUTRAL or "mood" in edited else mood)

    def _actors(self, span: Span, moments: Sequence[Moment], deeds: Sequence[Deed], lines: Sequence[Line]) -> tuple[Actor, ...]:
        order = self._who(span, moments, deeds, lines)
        self._get_off(deeds)
        actors = tuple(self._actor(name, deeds, lines) for name in order[:_MOST_ACTORS])
        self._remember(actors, deeds, order)
        return actors

    def _used(self, deeds: Sequence[Deed], number: int) -> list[Prop]:
        """The piano that was there and is played now, the cart that was there and is ridden on."""
        near = [prop for prop, last in self._state.around.items() if number - last <= _STANDS_AROUND]
        played = [prop for prop in near if prop is Prop.PIANO and any(deed.plays for deed in deeds)]
        ridden = [prop for prop in near if prop in _VEHICLES and any(deed.pose is Pose.RIDE for deed in deeds)]
        return [*played[-1:], *ridden[-1:]]

    def _get_off(self, deeds: Sequence[Deed]) -> None:
        """When one who rode jumps down, the ride is over for the others too."""
        postures = self._state.postures
        if any(deed.pose in _OFF_AGAIN and deed.character in self._state.riders for deed in deeds):
            for name in [name for name, pose in postures.items() if pose is Pose.RIDE]:
                del postures[name]
            self._state.riders = frozenset()

    def _who(self, span: Span, moments: Sequence[Moment], deeds: Sequence[Deed], lines: Sequence[Line]) -> list[str]:
        """Those who act or speak first, then those who are only there."""
        names: dict[str, None] = {}
        active = [(deed.at, deed.character) for deed in deeds]
        active += [(line.span.start, line.speaker) for line in lines if line.speaker and line.kind in (LineKind.SPEECH, LineKind.THOUGHT)]
        for _, name in sorted(active):
            names.setdefault(name)
        for moment in moments:
            if span.start <= moment.span.start or not names:
                for name in moment.present:
                    names.setdefault(name)
        talk = any(line.kind is LineKind.SPEECH for line in lines)
        if talk and len(names) <= 1:  # whoever is spoken to is still there
            for name in self._state.actors[:2]:
                names.setdefault(name)
        return list(names)

    def _actor(self, name: str, deeds: Sequence[Deed], lines: Sequence[Line]) -> Actor:
        own = [deed for deed in deeds if deed.character == name]
        poses = [deed.pose for deed in own if deed.pose is not None]
        emotions = [deed.emotion for deed in own if deed.emotion is not None]
        emotions += [
            line.emotion
            for line in lines
            if line.speaker == name
            and line.emotion is not Emotion.CALM
            and line.kind is not LineKind.NARRATION
            and not _of_another(line, name, deeds)
        ]
        emotion = _strongest(emotions)
        holds = next((deed.holds for deed in reversed(own) if deed.holds is not None), None)
        if holds is None and name in self._state.hands:
            holds = self._state.hands[name][0]
        pose = min(poses, key=pose_rank) if poses else None
        if pose is Pose.HOLD and holds is None and any(deed.plays for deed in own) and Prop.PIANO in self._state.around:
            pose = Pose.SIT
        if pose is None:
            pose = Pose.LIE if emotion is Emotion.SLEEPING else self._state.postures.get(name, Pose.STAND)
        if pose is Pose.STAND and holds is not None:
            pose = Pose.HOLD
        if pose is Pose.COVER_FACE:  # both hands are busy, and what nobody names is taken for tears
            holds, emotion = None, Emotion.CRYING if emotion is Emotion.CALM else emotion
        return Actor(name, pose, emotion, holds)

    def _remember(self, actors: Sequence[Actor], deeds: Sequence[Deed], order: Sequence[str]) -> None:
        state = self._state
        state.hands = {name: (prop, left - 1) for name, (prop, left) in state.hands.items() if left > 1}
        self._remember_postures(actors, deeds)
        for deed in deeds:
            if deed.holds is None:
                continue
            receiver = next((name for name in order if name != deed.character), None)
            if deed.pose is Pose.GIVE:
                state.hands.pop(deed.character, None)
                if receiver is not None:
                    state.hands[receiver] = (deed.holds, _HOLDS_FOR)
            elif deed.pose not in (Pose.REACH, Pose.EAT, Pose.PUSH):
                state.hands[deed.character] = (deed.holds, _HOLDS_FOR)

    def _remember_postures(self, actors: Sequence[Actor], deeds: Sequence[Deed]) -> None:
        """Who sat down goes on sitting until they do something else with their legs."""
        state = self._state
        state.riders = frozenset(actor.character for actor in actors if actor.pose is Pose.RIDE) or state.riders
        for actor in actors:
            last = next((deed.pose for deed in reversed(deeds) if deed.character == actor.character and deed.pose is not None), None)
            if last in _POSTURES:
                state.postures[actor.character] = last
            elif last is not None and last not in _WITH_HANDS_OR_HEAD:
                state.postures.pop(actor.character, None)

    def _props(self, span: Span, moments: Sequence[Moment], lines: Sequence[Line], acted: bool) -> Iterable[Prop]:
        names = dict.fromkeys(prop for moment in moments for prop in moment.props)
        if not names:  # what is talked about, when nothing else is shown
            for moment in moments:
                for hit in moment.spoken:
                    for value in hit.values("prop"):
                        if span.start <= hit.start < span.end and Prop(value) in HOLDABLE and not hit.values("pose"):
                            names.setdefault(Prop(value))
            return list(names)[:1]
        return list(names)


_FEELING_ORDER = (
    Emotion.CRYING,
    Emotion.PAINED,
    Emotion.ANGRY,
    Emotion.AFRAID,
    Emotion.LOVING,
    Emotion.SLEEPING,
    Emotion.SAD,
    Emotion.HAPPY,
    Emotion.SURPRISED,
    Emotion.TIRED,
    Emotion.DETERMINED,
    Emotion.CALM,
)


def _strongest(emotions: Sequence[Emotion]) -> Emotion:
    """The feeling met most often; of equals the one that shows most."""
    counts = Counter(emotions)
    return min(counts, key=lambda one: (-counts[one], _FEELING_ORDER.index(one)), default=Emotion.CALM)


def _of_another(line: Line, name: str, deeds: Sequence[Deed]) -> bool:
    """The two ate while the cat slept: the sleep in that line is the cat's alone."""
    feel = {deed.character for deed in deeds if deed.emotion is line.emotion and line.span.start <= deed.at < line.span.end}
    return line.kind is LineKind.ACTION and bool(feel) and name not in feel


def _only_things(moments: Sequence[Moment], actors: Sequence[Actor], lines: Sequence[Line]) -> bool:
    return not actors and any(moment.props for moment in moments) and not any(line.kind is LineKind.SPEECH for line in lines)


def _shown(words: str) -> str:
    """A panel's text without the mark between scenes that may stand at its end."""
    kept = words.strip().splitlines()
    while len(kept) > 1 and (not kept[-1].strip() or is_break(kept[-1])):
        kept.pop()
    return "\n".join(kept).strip()
