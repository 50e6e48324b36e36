### English, the original. Every other language has the same messages with the same variables.

## Refusals: what went wrong, and what to do

chat-store-busy = The database was busy. Nothing was saved; please try again in a moment.
chat-store-full = The disk of the database is full. Nothing was saved; please tell the operator.
chat-store-readonly = The database cannot be written to. Nothing was saved; please tell the operator.
chat-store-gone = The database cannot be reached. Nothing was saved; please try again, and tell the operator if it stays so.
chat-store-newer = This database was written by a newer Stillup (revision { $revision }). Please update the program; nothing was touched.
chat-went-wrong = Something went wrong on our side (reference { $reference }). Nothing more was done; please try again.

## Discord: commands (names lower case, without spaces), options, forms and answers

chat-offer-notify = Tell me what happens
chat-offer-withdraw = Take it back

## Looking back, muting, privacy

chat-offer-my-data = Give me my data
chat-offer-forget = Forget me…
chat-offer-forget-yes = Yes, forget me
