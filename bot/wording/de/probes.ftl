## Was ein Blick auf den Link ergeben hat

probes-outcome-up = Noch online
probes-outcome-gone = Nicht gefunden
probes-outcome-restricted = Vorhanden, aber für uns nicht sichtbar
probes-outcome-unknown = Nicht feststellbar
probes-outcome-not-checked = Nicht geprüft: Diese Kategorie verbietet es
