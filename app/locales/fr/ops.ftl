## Ce que lisent les personnes qui exploitent le serveur

refusal-metrics-key-wrong = Ces chiffres sont réservés à l’exploitation du serveur. Envoyez la valeur de MINGA_METRICS_KEY comme jeton Bearer.
pages-refused-metrics-key-wrong = Ces chiffres demandent une clé

cli-backup-working = Copie de toutes les données …
cli-backup-no-data = Il n’y a pas de données de Minga dans { $folder }. Vérifiez --data et MINGA_DATA.
cli-backup-exists = Le fichier { $file } existe déjà, et une sauvegarde n’écrase rien. Choisissez un autre nom.
cli-backup-inside = { $file } se trouverait dans le dossier des données et serait perdu avec lui. Choisissez un autre dossier, si possible sur un autre disque.
cli-backup-damaged = La base de données est endommagée ({ $reason }) : ce ne serait pas une sauvegarde. Laissez le dossier des données tel quel et restaurez la dernière bonne sauvegarde dans un autre dossier.
cli-backup-secret-included = Le secret qui signe tous les liens s’y trouve : protégez ce fichier comme le serveur lui-même.
cli-backup-secret-left-out = Le secret n’y est pas. Gardez-en une copie ailleurs : avec un autre, aucun lien ni cookie ne marcherait plus.
cli-backup-secret-in-settings = Le secret n’y est pas, car c’est MINGA_SECRET qui le contient. Gardez-en une copie ailleurs : avec un autre, aucun lien ni cookie ne marcherait plus.
cli-cannot-write-file = Impossible d’écrire { $file } ({ $reason }). Vérifiez le dossier et l’espace libre, puis réessayez.
cli-restore-working = Restauration de toutes les données …
cli-restore-unreadable = { $file } n’est pas une sauvegarde, ou a été modifié ou tronqué depuis ({ $part }). Rien n’a été restauré ; prenez-en une autre.
cli-restore-newer = Cette sauvegarde vient d’une version plus récente de Minga. Mettez celle-ci à jour, puis réessayez. Rien n’a été restauré.
cli-restore-not-empty = { $place } n’est pas vide, et rien n’est jamais écrasé. Choisissez un dossier vide avec --data et, si MINGA_DATABASE_URL est défini, une base de données vide.
cli-restore-no-secret = Le secret n’était pas dans cette sauvegarde. Placez-le dans { $file } ou définissez MINGA_SECRET avant de démarrer : avec un autre, aucun lien ni cookie ne marcherait plus.
cli-restore-other-secret = MINGA_SECRET n’est pas le secret de cette sauvegarde : ses liens et ses cookies ne marchent pas. Supprimez ce réglage ou donnez-lui le contenu de { $file }.
