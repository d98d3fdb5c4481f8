"""What of a channel one viewer is told (promise 5: what they may not see is not in it)."""

from collections.abc import Callable, Iterable, Mapping

from app.engine.events import Event, Facts, TextUpdate
from app.engine.records import Fields, Record, reads
from app.engine.roles import Viewer
from app.engine.state import State, Touched
from app.engine.text import SharedText, encode


def same_for_all(touched: Mapping[str, Touched]) -> bool:
    """Whether nothing in this event is hidden from anybody, so that one frame serves everyone."""
    return all(
        record is None or record.sight() is None
        for both in touched.values()
        for record in (both.before, both.after)
    )


def view_of_event(event: Event, touched: Mapping[str, Touched], viewer: Viewer) -> Facts:
    """The event as `viewer` may know it. What they could not see before and can see now comes whole.

    A text that they may no longer read has to go from their copy: its record is removed and put anew.
    """
    put: list[Fields] = []
    text: list[TextUpdate] = []
    remove: list[str] = []
    changed = {fields["id"]: fields for fields in event.put}
    for id, both in touched.items():
        if loses(both.before, both.after, viewer):
            remove.append(id)
        put += _put(id, both, viewer, changed.get(id))
        text += _text(id, both, viewer, event)
    return Facts(put=tuple(put), remove=tuple(remove), text=tuple(text))


def view_of_records(state: State, ids: Iterable[str], viewer: Viewer, lost: Callable[[str], bool]) -> Facts:
    """The present view of some records. `lost`: of which ids the viewer may have something that must go."""
    put: list[Fields] = []
    remove: list[str] = []
    text: list[TextUpdate] = []
    for id in ids:
        if lost(id):
            remove.append(id)
        record = state.records.get(id)
        sees = _seen(record, viewer)
        if sees is None:
            continue
        put.append(sees.fields())
        if id in state.texts and reads(record, viewer):
            text.append(_whole_text(id, state.texts[id]))
    return Facts(put=tuple(put), remove=tuple(remove), text=tuple(text))


def loses(before: Record | None, after: Record | None, viewer: Viewer) -> bool:
    """Whether a viewer who saw `before` has to drop it (or its text) when it has become `after`."""
    if _seen(before, viewer) is None:
        return False
    return _seen(after, viewer) is None or (reads(before, viewer) and not reads(after, viewer))


def _put(id: str, both: Touched, viewer: Viewer, changed: Fields | None) -> list[Fields]:
    saw, sees = _seen(both.before, viewer), _seen(both.after, viewer)
    if sees is None:
        return []
    if saw is None or loses(both.before, both.after, viewer):
        return [sees.fields()]
    if saw is both.before and sees is both.after:
        return [changed] if changed else []
    return [] if saw == sees else [sees.fields()]


def _text(id: str, both: Touched, viewer: Viewer, event: Event) -> list[TextUpdate]:
    if both.text is None or not reads(both.after, viewer):
        return []
    if both.before is None or reads(both.before, viewer):
        return [update for update in event.text if update.id == id]
    return [_whole_text(id, both.text)]


def _seen(record: Record | None, viewer: Viewer) -> Record | None:
    return record.seen_by(viewer) if record is not None else None


def _whole_text(id: str, text: SharedText) -> TextUpdate:
    return TextUpdate(id=id, update=encode(text.state))
