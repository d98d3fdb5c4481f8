"""A channel as the log has it."""

from app.engine.channel import Channel
from app.engine.ports import EventLog
from app.engine.rules import Rules
from app.engine.snapshot import load


async def replay(log: EventLog, name: str, rules: Rules) -> Channel:
    """From the newest snapshot and what came after it."""
    stored = await log.load_snapshot(name)
    channel = load(stored.body, name, rules) if stored else Channel.empty(name, rules)
    channel.follow(await log.read(name, after=channel.seq))
    return channel
