"""One batch of looks to its end, as the scheduler makes many."""

from bot.flow.context import Context
from bot.flow.probes import probe


async def run(context: Context, limit: int = probe.BATCH) -> int:
    """How many looks the batch held, 0 when nothing was due."""
    claimed = await probe.claim(context, limit)
    if claimed is None:
        return 0
    await probe.work(context, claimed)
    return claimed.size
