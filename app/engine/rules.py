"""Operations and the pure rules that decide them. Features make these, `app.main` puts them together."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Final, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from app.engine.events import Facts
from app.engine.past import Recent
from app.engine.records import Record
from app.engine.refusals import Refusal
from app.engine.roles import WRITERS, Grant, Role, Viewer
from app.engine.state import State

FIELD_CHARACTERS: Final = 60
"""A field's name is told back; it may be one that the sender made up."""


class Part(BaseModel):
    """A closed model of JSON types within the arguments of an operation."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


class Args(Part):
    """The arguments of one kind of operation. `kind`: its name on the wire."""

    kind: ClassVar[str]


A = TypeVar("A", bound=Args)


@dataclass(frozen=True, slots=True)
class Context:
    """All that a rule may know. Clock and chance come from outside, so that rules stay pure."""

    state: State
    actor: Viewer
    now: int
    """Milliseconds since 1970 when the server received the operation."""
    seed: int
    """A number nobody can foresee, for drawing lots."""
    past: Recent = field(default_factory=Recent)
    """What people did lately, for taking back."""


Decide = Callable[[A, Context], Facts]


@dataclass(frozen=True)
class Operation(Generic[A]):
    """`decide` answers with facts or raises Refusal. `who` lists the roles that may ask at all."""

    args: type[A]
    decide: Decide[A]
    who: frozenset[Role] = WRITERS


Tells = Callable[[State, str], bool]
"""Whether presence of a kind may be told, as a channel stands."""


def tells_all(state: State, kind: str) -> bool:
    return True


@dataclass(frozen=True)
class Rules:
    """The record types and operations of one kind of channel, and what of presence may be told there."""

    records: Mapping[str, type[Record]] = field(default_factory=dict)
    operations: Mapping[str, Operation[Any]] = field(default_factory=dict)
    tells: Tells = tells_all

    @staticmethod
    def of(
        records: Iterable[type[Record]], operations: Iterable[Operation[Any]], tells: Tells = tells_all
    ) -> "Rules":
        return Rules(
            {kind.model_fields["type"].default: kind for kind in records},
            {operation.args.kind: operation for operation in operations},
            tells,
        )

    def __or__(self, other: "Rules") -> "Rules":
        """Two features that share a channel.

        Raises:
            ValueError: both know a record type or an operation of the same name.
        """
        twice = (self.records.keys() & other.records.keys()) | (
            self.operations.keys() & other.operations.keys()
        )
        if twice:
            raise ValueError(f"in two features: {sorted(twice)}")
        return Rules(
            {**self.records, **other.records},
            {**self.operations, **other.operations},
            self.tells if other.tells is tells_all else other.tells,
        )

    def decide(self, kind: str, args: Mapping[str, Any], grant: Grant, context: Context) -> Facts:
        """
        Raises:
            Refusal: `unknown-operation`, `not-allowed`, the grant's reason, `wrong-form`, the rule's own.
        """
        operation = self.operations.get(kind)
        if operation is None:
            raise Refusal("unknown-operation")
        if context.actor.role not in operation.who:
            raise Refusal("not-allowed")
        if not grant.write and not context.actor.leads:
            raise Refusal(grant.reason)
        return operation.decide(_checked(operation.args, args), context)


def _checked(kind: type[A], args: Mapping[str, Any]) -> A:
    try:
        return kind.model_validate(args)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        raise Refusal(
            "wrong-form", field=".".join(str(part) for part in first["loc"])[:FIELD_CHARACTERS]
        ) from None
