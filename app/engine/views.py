"""What of a channel one viewer is told (promise 5: what they may not see is not in it)."""

from collections.abc import Iterable, Mapping

from app.engine.events import Event, Facts, TextUpdate
from app.engine.records import Fields, Record
from app.engine.roles import Viewer
from app.engine.state import State, Touched
from app.engine.text import encode


def same_for_all(touched: Mapping[str, Touched]) -> bool:
    """Whether nothing in this event is hidden from anybody, so that one frame serves everyone."""
    return not any(
        record is not None and record.private for both in touched.values() for record in (both.before, both.after)
    )


def view_of_event(event: Event, touched: Mapping[str, Touched], viewer: Viewer, after: State) -> Facts:
    """The event as `viewer` may know it. What they could not see before and can see now comes whole."""
    put: list[Fields] = []
    text = [update for update in event.text if _text_seen(touched[update.id], viewer)]
    remove = []
    changed = {fields["id"]: fields for fields in event.put}
    for id, both in touched.items():
        saw = both.before.seen_by(viewer) if both.before else None
        sees = both.after.seen_by(viewer) if both.after else None
        if sees is None:
            remove += [id] if saw is not None else []
        elif saw is both.before and sees is both.after and saw is not None:
            put += [changed[id]] if id in changed else []
        else:
            put.append(sees.fields())
        if _appears(both, viewer) and id in after.texts:
            text = [update for update in text if update.id != id] + [_whole_text(after, id)]
    return Facts(put=tuple(put), remove=tuple(remove), text=tuple(text))


def view_of_records(state: State, ids: Iterable[str], viewer: Viewer, gone: bool = True) -> Facts:
    """The present view of some records; with `gone`, ids that are not (or not to be seen) come as removals."""
    put: list[Fields] = []
    remove: list[str] = []
    text: list[TextUpdate] = []
    for id in ids:
        sees = _seen(state.records.get(id), viewer)
        if sees is None:
            remove += [id] if gone else []
            continue
        put.append(sees.fields())
        if id in state.texts and state.records[id].text_seen_by(viewer):
            text.append(_whole_text(state, id))
    return Facts(put=tuple(put), remove=tuple(remove), text=tuple(text))


def _seen(record: Record | None, viewer: Viewer) -> Record | None:
    return record.seen_by(viewer) if record else None


def _text_seen(both: Touched, viewer: Viewer) -> bool:
    return both.after is not None and both.after.text_seen_by(viewer)


def _appears(both: Touched, viewer: Viewer) -> bool:
    """The text was hidden from the viewer and is no longer (a note is revealed)."""
    return both.before is not None and not both.before.text_seen_by(viewer) and _text_seen(both, viewer)


def _whole_text(state: State, id: str) -> TextUpdate:
    return TextUpdate(id=id, update=encode(state.texts[id].state))
