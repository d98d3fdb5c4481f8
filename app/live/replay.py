"""A channel as the log has it."""

import logging

from app.engine.channel import Channel
from app.engine.ports import EventLog, LogUnavailable
from app.engine.refusals import Refusal
from app.engine.rules import Rules
from app.engine.snapshot import Unreadable, load

logger = logging.getLogger(__name__)


async def replay(log: EventLog, name: str, rules: Rules) -> Channel:
    """From the newest snapshot, if this version can read it, and what came after it.

    Raises:
        Refusal: `data-unavailable`; those who come in are made to come again.
    """
    try:
        return await _replay(log, name, rules)
    except LogUnavailable as error:
        logger.error("%s cannot be read: %s", name, error)
        raise Refusal("data-unavailable") from error


async def _replay(log: EventLog, name: str, rules: Rules) -> Channel:
    stored = await log.load_snapshot(name)
    try:
        channel = load(stored.body, name, rules) if stored else Channel.empty(name, rules)
    except Unreadable:
        channel = Channel.empty(name, rules)
    channel.follow(await log.read(name, after=channel.seq))
    return channel
