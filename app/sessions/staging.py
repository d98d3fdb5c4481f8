"""From the plan in SQL to the stage: what the live session needs to know of it, and nothing else."""

from typing import Any

from app.blocks.guide import Guide
from app.sessions.plan import agenda_of, guide_of, rooms_of
from app.sessions.stage import PlannedItem, PlannedRoom, PutPlan
from app.sessions.tables import Session


def stage_plan(session: Session) -> dict[str, Any]:
    """The arguments of `stage.plan`."""
    items = [
        PlannedItem(id=item.id, kind=item.kind, title=item.title, minutes=item.minutes)
        for item in agenda_of(session)
    ]
    rooms = [
        PlannedRoom(id=room.id, number=room.number, block=room.block, title=room.name)
        for room in rooms_of(session)
    ]
    return PutPlan(items=items, rooms=rooms, slides=slides(guide_of(session))).model_dump(mode="json")


def slides(guide: Guide) -> list[str]:
    """Positions in the order of a presentation: the guide as a whole, its blocks, the case studies."""
    return [
        *(f"guide.{number}" for number in range(len(guide.structure))),
        *(f"block.{block.id}" for block in guide.blocks),
        *(f"case.{case.id}" for case in guide.cases),
    ]
