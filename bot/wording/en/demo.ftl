### English, the original. Every other language has the same messages with the same variables.

## The rehearsal

demo-folder = The folder { $folder } holds other things than a rehearsal. Nothing was touched; name another one with --folder.
demo-end =
    That was one week in a minute. In { $folder } you find what it left behind:
      digest-harbour.html   the digest's page: open it in a browser
      digest-harbour.png    its picture
      evidence-case-1.zip   what a regulator gets: stillup verify checks it
      stillup.db            the database, with every link encrypted
    What next:
      uv run stillup chat            be member, moderator and admin yourself
      README.md                      connect Discord or Slack
