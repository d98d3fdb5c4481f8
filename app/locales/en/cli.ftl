## What the commands say

cli-newer-data = This data was last used by a newer Minga. Update this one, or choose another folder with --data.
cli-data-unavailable = The data cannot be used now ({ $reason }). Check the folder and its free space, then try again.
cli-data-damaged = The data is damaged ({ $reason }). Nothing was changed. Leave the folder as it is, bring the latest backup into an empty one (minga restore), and start with that one.
cli-fiche-missing = Missing: { $names }
cli-fiche-over-limit = { $field }: { $words } words, at most { $limit } are asked for
cli-fiche-notes = In the notes, as it fitted nowhere:
cli-bad-setting = { $names } cannot be used as given. Correct the value (docs/guides/operator.md says which there are), then try again.
cli-no-file = { $file } cannot be read. Check the name and try again.
cli-exporting = Writing the file …
cli-importing = Bringing the session in …
cli-cannot-write = { $file } cannot be written ({ $reason }). Choose another place with --out.
cli-check-nothing = There is nothing of a session { $session } here. Check the id and --data.
cli-check-channel = { $seq } events, { $problems ->
    [0] the log agrees
    [one] one difference
   *[other] { $problems } differences
  }
cli-serving = Minga is at
cli-port-taken = Port { $port } cannot be used ({ $reason }). Choose another one with --port.
cli-bots-working = { $people } people at work …
cli-bots-no-way-in = This link lets nobody in ({ $reason }). Check that it is a join link and that the server runs.
