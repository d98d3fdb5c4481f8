"""Rules about people: arriving and being called."""

from typing import Annotated, Any, ClassVar

from pydantic import StringConstraints

from app.engine.events import Facts, change, put
from app.engine.limits import NAME_CHARACTERS, PEOPLE_PER_SESSION
from app.engine.refusals import Refusal
from app.engine.roles import SERVER_ONLY, WRITERS, Role
from app.engine.rules import Args, Context, Operation
from app.locales import Language
from app.sessions.placing import place_late
from app.sessions.records import Person
from app.sessions.stage import phase

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=NAME_CHARACTERS)]


class Arrive(Args):
    """The server brings in somebody whose link it has checked; coming again changes nothing but the role."""

    kind: ClassVar[str] = "person.arrive"
    person: str
    name: Name
    lang: Language
    role: Role


class Rename(Args):
    """A person changes how they are called, or their language."""

    kind: ClassVar[str] = "person.rename"
    name: Name
    lang: Language


def arrive(args: Arrive, context: Context) -> Facts:
    """
    Raises:
        Refusal: `session-full`.
    """
    known = context.state.find(Person, args.person)
    if known:
        return Facts(put=(change(known, role=args.role),) if known.role != args.role else ())
    count = sum(1 for _ in context.state.of(Person))
    if count >= PEOPLE_PER_SESSION:
        raise Refusal("session-full", limit=PEOPLE_PER_SESSION)
    person = Person(id=args.person, name=args.name, lang=args.lang, role=args.role, number=count + 1)
    late = person.role == "participant" and phase(context.state) == "rooms"
    return Facts(put=(put(place_late(person, context.state) if late else person),))


def rename(args: Rename, context: Context) -> Facts:
    person = context.state.get(Person, context.actor.person)
    return Facts(put=(change(person, name=args.name, lang=args.lang),))


OPERATIONS: list[Operation[Any]] = [
    Operation(Arrive, arrive, who=SERVER_ONLY),
    Operation(Rename, rename, who=WRITERS | {"observer"}),
]
