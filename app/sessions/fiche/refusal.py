"""Why a file could not be read as a fiche."""

from collections.abc import Mapping

from app.locales import Language, say


class UnreadableFiche(Exception):
    """The file cannot be read; the code names the sentence `fiche-unreadable-<code>` of the catalogues.

    Codes: `empty`, `too-large` (`megabytes`), `too-long` (`characters`), `too-many-lines` (`lines`), `pdf`,
    `image`, `other-format`, `zip`, `binary`, `undecodable`, `damaged`, `unpacks-too-large` (`megabytes`).
    """

    def __init__(self, code: str, **params: int) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, int] = params

    def sentence(self, language: Language) -> str:
        return say(language, f"fiche-unreadable-{self.code}", **self.params)
