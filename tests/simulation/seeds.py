"""Worlds that once failed. They are lived through in every run, so that what was mended stays mended."""

from typing import Final

FAILED_ONCE: Final = (63,)
"""63: the answer to an earlier join came for a copy that had been forgotten since."""
