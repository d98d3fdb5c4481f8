## What operators read

refusal-metrics-key-wrong = The figures are for the operator. Send the value of MINGA_METRICS_KEY as a bearer token.
pages-refused-metrics-key-wrong = The figures ask for a key

cli-backup-working = Copying everything …
cli-backup-no-data = There is no data of Minga in { $folder }. Check --data and MINGA_DATA.
cli-backup-exists = There is a { $file } already, and a backup overwrites nothing. Choose another name.
cli-backup-inside = { $file } would lie in the data folder and be lost with it. Choose another folder, on another disk if you can.
cli-backup-damaged = The database is damaged ({ $reason }), so this would be no backup. Leave the data folder as it is, and restore the newest good backup into another one.
cli-backup-secret-included = The secret that signs all links is in it: keep this file as safe as the server itself.
cli-backup-secret-left-out = The secret is not in it. Keep a copy of it elsewhere: with another one all links and cookies stop working.
cli-backup-secret-in-settings = The secret is not in it, because MINGA_SECRET holds it. Keep a copy of that elsewhere: with another one all links and cookies stop working.
cli-cannot-write-file = { $file } cannot be written ({ $reason }). Check the folder and its free space, then try again.
cli-restore-working = Bringing everything back …
cli-restore-unreadable = { $file } is no backup, or was changed or cut off since it was made ({ $part }). Nothing was restored; take another one.
cli-restore-newer = This backup was made by a newer Minga. Update this one, then try again. Nothing was restored.
cli-restore-not-empty = { $place } is not empty, and nothing is ever overwritten. Choose an empty folder with --data, and an empty database where MINGA_DATABASE_URL is set.
cli-restore-no-secret = The secret was not in this backup. Put it into { $file }, or set MINGA_SECRET, before you start: with another one all links and cookies stop working.
cli-restore-other-secret = MINGA_SECRET is not the secret of this backup, so its links and cookies do not work. Unset it, or set it to what is in { $file }.
