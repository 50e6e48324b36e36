"""The stage knows every kind of work that can fall due: one that it missed would stop the rehearsal."""

from bot.demo import stage
from bot.flow.context import Sweep
from bot.store.engine import next_due


def test_every_kind_of_due_work_has_its_sweep():
    assert set(stage.SWEEPS) == set(next_due._COLUMNS)


def test_every_sweep_is_some_kind_of_due_work():
    assert set(stage.SWEEPS.values()) == set(Sweep)
