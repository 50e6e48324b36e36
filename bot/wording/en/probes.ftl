### English, the original. Every other language has the same messages with the same variables.

## What one look at the link saw

probes-outcome-up = Still up
probes-outcome-gone = Not found
probes-outcome-restricted = Exists, but hidden from us
probes-outcome-unknown = Could not tell
probes-outcome-not-checked = Not checked: this category forbids looking
