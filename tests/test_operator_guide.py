"""The operator's guide speaks of settings and figures that there are, and of all of them."""

import re
from pathlib import Path
from typing import Final

from app.live.hub import Hub
from app.live.memory_bus import Medium, MemoryBus
from app.settings import Settings
from app.store.memory_log import MemoryEventLog
from app.web.metrics import Metrics

ROOT: Final = Path(__file__).parent.parent
GUIDE: Final = (ROOT / "docs" / "guides" / "operator.md").read_text("utf-8")
CATALOGUES: Final = ROOT / "app" / "locales" / "en"


def section(title: str) -> str:
    """The text between a heading and the next one."""
    return re.split(r"\n#+ ", GUIDE.split(f" {title}\n", 1)[1], maxsplit=1)[0]


def shown() -> set[str]:
    """The names of all figures, as `/metrics` shows them."""
    metrics = Metrics()
    metrics.watch(Hub(MemoryEventLog(), {}), MemoryBus(Medium()))
    return set(re.findall(r"^# TYPE (\S+)", metrics.show().decode(), re.MULTILINE))


def test_every_setting_is_in_the_table() -> None:
    named = set(
        re.findall(r"`(MINGA_[A-Z_]+)`", "".join(re.findall(r"^\| [^|]+", section("Settings"), re.MULTILINE)))
    )
    assert named == {f"MINGA_{name.upper()}" for name in Settings.model_fields}


def test_every_figure_is_explained_and_exists() -> None:
    named = set(re.findall(r"`(minga_[a-z_]+)(?:\{[a-z,]+\})?`", section("Figures")))
    assert named == {name for name in shown() if name.startswith("minga_")}


def test_alerts_ask_for_figures_that_exist() -> None:
    asked = set(re.findall(r"minga_[a-z_]+", " ".join(re.findall(r"expr: (.+)", GUIDE))))
    assert asked
    assert {name.removesuffix("_bucket") for name in asked} <= shown()


def test_the_sentences_it_explains_are_said() -> None:
    """In the first column of the last table, in italics."""
    sentences = "".join(file.read_text("utf-8") for file in CATALOGUES.glob("*.ftl")).lower()
    seen = re.findall(r"^\| ([^|]+)", section("When something is wrong"), re.MULTILINE)
    quoted = [said for cell in seen for said in re.findall(r"\*([^*]+)\*", cell)]
    assert quoted
    assert [said for said in quoted if said.lower() not in sentences] == []
