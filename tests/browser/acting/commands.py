"""Commands that run while the browser goes on."""

import subprocess
import sys


def minga(*arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "app.cli", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def printed(command: "subprocess.Popen[str]") -> str:
    """What a command printed, once it has ended well."""
    said, complained = command.communicate()
    assert command.returncode == 0, complained
    return said
