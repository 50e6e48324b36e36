"""The stage works off every kind of work that can fall due: one that it missed would stop the rehearsal."""

from bot.store.engine.next_due import DUE, Sweep


def test_every_sweep_has_work_that_falls_due():
    assert set(DUE.values()) == set(Sweep)
