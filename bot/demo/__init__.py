"""The rehearsal: the real bot against a small platform on this machine, with only the clock sped up."""
