"""A channel as the log has it."""

from app.engine.channel import Channel
from app.engine.ports import EventLog
from app.engine.rules import Rules
from app.engine.snapshot import Unreadable, load


async def replay(log: EventLog, name: str, rules: Rules) -> Channel:
    """From the newest snapshot, if this version can read it, and what came after it."""
    stored = await log.load_snapshot(name)
    try:
        channel = load(stored.body, name, rules) if stored else Channel.empty(name, rules)
    except Unreadable:
        channel = Channel.empty(name, rules)
    channel.follow(await log.read(name, after=channel.seq))
    return channel
