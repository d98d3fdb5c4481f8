"""Measured figures in one JSON file, kept as they come; what is measured again is replaced."""

import json
import os
import platform
import subprocess
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

ROOT: Final = Path(__file__).parents[1]
FIGURES: Final = Path(__file__).parent / "results/figures.json"
Run = dict[str, Any]


@dataclass
class Record:
    """`runs`: `scenario/server[/members]` -> the repeats."""

    file: Path = FIGURES
    runs: dict[str, list[Run]] = field(default_factory=dict)

    @staticmethod
    def load(file: Path = FIGURES) -> "Record":
        return Record(file, json.loads(file.read_text("utf-8")) if file.exists() else {})

    def keep(self, key: str, results: "list[DataclassInstance]") -> None:
        about = {"commit": commit(), "at": datetime.now(UTC).strftime("%Y-%m-%d %H:%M"), "load": load()}
        self.runs[key] = [{**_rounded(asdict(result)), "about": about} for result in results]
        self.file.parent.mkdir(exist_ok=True)
        text = json.dumps(dict(sorted(self.runs.items())), indent=1, ensure_ascii=False)
        self.file.write_text(text + "\n", "utf-8")

    def of(self, scenario: str, server: str, *more: object) -> list[Run]:
        return self.runs.get("/".join([scenario, server, *map(str, more)]), [])


def machine() -> dict[str, str]:
    """What this runs on, for the head of the report."""
    return {
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }


def commit() -> str:
    """The commit measured, with a + when files differ from it; a tree without git has it in `.commit`."""
    said = ROOT / ".commit"
    if said.exists():
        return said.read_text().strip()
    short = _git("rev-parse", "--short", "HEAD")
    return short + ("+" if _git("status", "--porcelain", "--", "app", "bench", ":!bench/results") else "")


def load() -> float:
    """How busy the machine was in the last minute: cores wanted, our own two among them."""
    return round(os.getloadavg()[0], 1)


def _rounded(value: Any) -> Any:
    """Five digits are more than any of this is exact to."""
    if isinstance(value, dict):
        return {key: _rounded(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_rounded(part) for part in value]
    return float(f"{value:.5g}") if isinstance(value, float) else value


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    names = [line for line in info.read_text().splitlines() if "model name" in line] if info.exists() else []
    return names[0].partition(": ")[2] if names else platform.processor() or platform.machine()


def _git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True).stdout.strip()
