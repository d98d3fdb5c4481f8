"""Why an operation was not done. A refusal is an answer: it has a code and says what to do next."""

from collections.abc import Mapping

Param = str | int


class Refusal(Exception):
    """Raised by rules; `code` names the sentence `refusal-<code>` of the catalogues, `params` fill it."""

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, Param] = params

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Refusal) and (self.code, self.params) == (other.code, other.params)

    def __hash__(self) -> int:
        return hash(self.code)

    def __repr__(self) -> str:
        return f"Refusal({self.code!r}, {dict(self.params)})"
