"""The engine's wiring: which step runs when, on which queue. No rule lives here; the rows decide.

A commit that makes something due wakes its step at once; a sweep every few seconds finds what a crash between
commit and wake left behind. Both may come twice: the steps take their rows by compare-and-set.
"""

import asyncio
import contextvars
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import datetime
from typing import Any, Protocol, TypeVar

from dbos import DBOS, DBOSConfig, SetEnqueueOptions, SetWorkflowID

from bot import takeover
from bot.config import Settings
from bot.domain.errors import Refusal
from bot.flow.cards import deliver
from bot.flow.cases import snooze
from bot.flow.context import Context
from bot.flow.digest import weekly
from bot.flow.notices import escalate, send
from bot.flow.oncall import sweep as oncall_sweep
from bot.flow.probes import scheduler
from bot.store import communities, host_pacing
from bot.store.engine.next_due import Sweep

log = logging.getLogger(__name__)
COMPATIBLE = "2"  # jobs of the same number may be taken over by another version of the code
ROUNDS = 50  # batches that one job works off before it lets others go first
# What these find they say at a front, so only a process that runs the front can do them.
SPOKEN = frozenset({Sweep.DELIVERIES, Sweep.DIGESTS, Sweep.ON_CALL})
Item = TypeVar("Item")
Going = Callable[[], bool]
Work = Callable[[Context, Going], Awaitable[int]]  # does what is due, and says how much that was


class SweepSteps(Protocol[Item]):
    """What a module of a step offers whose rows fall due: find them, do one, put one that raised behind the others."""

    __name__: str

    async def due(self, context: Context) -> Sequence[Item]: ...
    async def run(self, context: Context, item: Item) -> None: ...
    async def postpone(self, context: Context, item: Item) -> None: ...


def _rows(steps: SweepSteps[Item]) -> Work:
    """One round of these: everything that is due now, row after row."""

    async def work(context: Context, _going: Going) -> int:
        items = await steps.due(context)
        for item in items:
            await _one(context, steps, item)
        return len(items)

    return work


async def _one(context: Context, steps: SweepSteps[Item], item: Item) -> None:
    try:
        await steps.run(context, item)
    except Exception:  # the jobs' edge: one row that raises must not starve the rest
        log.exception("a row of %s raised and is postponed", steps.__name__.rpartition(".")[2])
        await steps.postpone(context, item)


STEPS: dict[Sweep, Work] = {
    Sweep.NOTICES: _rows(send),
    Sweep.PROBES: scheduler.look_at_all,
    Sweep.DEADLINES: _rows(escalate),
    Sweep.DELIVERIES: _rows(deliver),
    Sweep.DIGESTS: _rows(weekly),
    Sweep.SNOOZES: _rows(snooze),
    Sweep.ON_CALL: _rows(oncall_sweep),
}


async def work_off(context: Context, sweep: Sweep, going: Going = lambda: True) -> int:
    """Do everything of this kind that is due now; returns how much that was. Looks begin only while ``going``."""
    return await STEPS[sweep](context, going)


def _join_logs() -> None:
    """The engine's log goes through ours, so that its lines are cleaned too."""
    engine = logging.getLogger("dbos")
    engine.handlers.clear()
    engine.propagate = True
    engine.setLevel(logging.WARNING)


async def _shielded(context: Context, sweep: Sweep, going: Going) -> int:
    try:
        return await work_off(context, sweep, going)
    except Refusal as refusal:
        log.warning("%s waits for the next sweep: %s", sweep, refusal.key)  # the database was busy, full or away
    except Exception:  # the jobs' edge: the next sweep tries again
        log.exception("%s raised", sweep)
    return 0


def _line(limit: int, period: int) -> str:
    """The queue of the platforms that take so many calls in so many seconds; each recipient is a partition of it."""
    return f"notices-{limit}-in-{period}"


def _voice(front: str) -> str:
    """The queue of what is to be said at a front: only processes that run the front listen to it."""
    return f"spoken-at-{front}"


class Jobs:
    """One process's engine. Make it, hand ``wake`` to the store, then ``start``."""

    def __init__(self, settings: Settings):
        self._settings = settings
        self._context: Context | None = None
        self._stopping = False
        self._crew: Sequence[str] = (settings.worker,)  # the workers that give signs of life
        self._fronts: set[str] = set()  # those that have a queue: of this process, and of every community
        self._sweep: Callable[[str], Coroutine[Any, Any, None]]
        self._notice: Callable[[int], Coroutine[Any, Any, None]]

    @property
    def context(self) -> Context:
        if self._context is None:
            raise RuntimeError("the engine is not started")
        return self._context

    async def start(self, context: Context) -> None:
        """Launch the engine; jobs that this worker left behind run again."""
        self._context = context
        DBOS(config=self._config())
        _join_logs()
        self._register()
        poll = self._settings.poll_seconds
        lines = {_line(*one.pace): one.pace for one in context.platforms}
        DBOS.listen_queues(["sweeps", "looks", *lines, *map(_voice, context.fronts)])
        DBOS.launch()
        await DBOS.register_queue_async("sweeps", worker_concurrency=len(Sweep), polling_interval_sec=poll)
        await DBOS.register_queue_async("looks", worker_concurrency=1, polling_interval_sec=poll)
        for line, (limit, period) in lines.items():
            await DBOS.register_queue_async(
                line,
                partition_concurrency=1,
                partition_limiter={"limit": limit, "period": period},
                polling_interval_sec=poll,
            )
        every = f"*/{self._settings.sweep_seconds} * * * * *"
        await DBOS.apply_schedules_async(
            [
                {"schedule_name": "sweep", "workflow_fn": self._tick, "schedule": every, "context": None},
                {"schedule_name": "keep", "workflow_fn": self._keep, "schedule": "*/20 * * * * *", "context": None},
            ]
        )
        await self._housekeeping()

    async def stop(self) -> None:
        """Let running jobs end, for ten seconds at most; the rest is found again by the next start."""
        self._stopping = True
        # In a thread, because the jobs to be waited for run on this loop.
        await asyncio.to_thread(DBOS.destroy, destroy_registry=True, workflow_completion_timeout_sec=10)
        self._context = None

    async def wake(self, sweep: Sweep) -> None:
        """Enqueue the sweep now. Losing this call is harmless, so it never disturbs the act that made it."""
        if self._context is None or self._stopping:
            return
        # Outside of the job that calls: the engine would note each call as a step of it, and a job that is run again
        # after a crash, when other workers and fronts live than before, would be refused for not repeating them.
        await asyncio.create_task(self._wake(sweep), context=contextvars.Context())

    async def _wake(self, sweep: Sweep) -> None:
        try:
            if sweep is Sweep.NOTICES:
                await self._enqueue_notices()
            elif sweep is Sweep.PROBES:
                for worker in self._crew:  # as many jobs as workers, and each worker takes one at a time: they share
                    await self._enqueue("looks", f"{sweep.value}-{worker}", sweep)
            elif sweep in SPOKEN:
                for front in sorted(self._fronts):
                    await self._enqueue(_voice(front), f"{sweep.value}-{front}", sweep)
            else:
                await self._enqueue("sweeps", sweep.value, sweep)
        except Exception:  # the jobs' edge: the sweep will find the row
            log.exception("could not wake %s", sweep)

    async def _enqueue(self, queue: str, once: str, sweep: Sweep) -> None:
        """``once``: of that name no second job waits or runs."""
        with SetEnqueueOptions(deduplication_id=once, duplication_policy="return-existing"):
            await DBOS.enqueue_workflow_async(queue, self._sweep, sweep.value)

    async def busy(self) -> bool:
        """Whether a job waits or runs: a rehearsal must not move its clock under it."""
        held = await DBOS.list_workflows_async(
            status=["PENDING", "ENQUEUED"], limit=1, load_input=False, load_output=False
        )
        return bool(held)

    async def _enqueue_notices(self) -> None:
        for item in await send.due(self.context):
            # One attempt, one name: enqueued again it is the same job. One recipient, one line, at its platform's pace.
            line = _line(*self.context.platforms.named(item.platform).pace)
            with (
                SetWorkflowID(f"notice-{item.id}-{item.due_at:%Y%m%d%H%M%S%f}"),
                SetEnqueueOptions(queue_partition_key=item.recipient[:200]),
            ):
                await DBOS.enqueue_workflow_async(line, self._notice, item.id)

    def _config(self) -> DBOSConfig:
        return {
            "name": "stillup",
            "system_database_url": self._settings.engine_url,
            "executor_id": self._settings.worker,
            "application_version": COMPATIBLE,
            "log_level": "WARNING",
            "scheduler_polling_interval_sec": 1.0,
        }

    def _register(self) -> None:
        @DBOS.workflow(name="one-sweep")
        async def sweep(name: str) -> None:
            for _ in range(ROUNDS):
                if self._stopping or not await _shielded(self.context, Sweep(name), lambda: not self._stopping):
                    return

        @DBOS.workflow(name="notice")
        async def one_notice(notice_id: int) -> None:
            await send.file(self.context, notice_id)

        @DBOS.workflow(name="sweep")
        async def tick(_at: datetime, _context: Any) -> None:
            for one in Sweep:
                await self.wake(one)

        @DBOS.workflow(name="keep")
        async def keep(_at: datetime, _context: Any) -> None:
            await self._housekeeping()

        self._sweep, self._notice, self._tick, self._keep = sweep, one_notice, tick, keep

    async def _housekeeping(self) -> None:
        self._crew, dead = await takeover.look_round(self.context)
        async with self.context.store.begin() as db:
            fronts = await communities.fronts(db)
            await host_pacing.forget(db, self.context.now())
        for front in {*fronts, *self.context.fronts} - self._fronts:
            await DBOS.register_queue_async(
                _voice(front), worker_concurrency=len(SPOKEN), polling_interval_sec=self._settings.poll_seconds
            )
            self._fronts.add(front)
        await takeover.take_over(self.context, dead, self._resume)

    async def _resume(self, worker: str) -> int:
        left = await DBOS.list_workflows_async(status="PENDING", executor_id=[worker], load_input=False)
        for job in left:
            await DBOS.resume_workflow_async(job.workflow_id)
        return len(left)
