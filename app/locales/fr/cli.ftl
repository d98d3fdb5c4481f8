## What the commands say

cli-newer-data = Ces données viennent d’une version plus récente de Minga. Mettez celle-ci à jour, ou choisissez un autre dossier avec --data.
cli-data-unavailable = Les données ne sont pas utilisables pour l’instant ({ $reason }). Vérifiez le dossier et l’espace libre, puis réessayez.
cli-data-damaged = Les données sont abîmées ({ $reason }). Rien n’a été modifié. Laissez le dossier tel quel, restaurez la dernière sauvegarde dans un dossier vide (minga restore), puis lancez Minga avec celui-ci.
cli-fiche-missing = Manque : { $names }
cli-fiche-over-limit = { $field } : { $words } mots, { $limit } au plus sont demandés
cli-fiche-notes = Dans les notes, faute de champ :
cli-bad-setting = { $names } : cette valeur n’est pas utilisable. Corrigez-la (docs/guides/operator.md dit lesquelles conviennent), puis réessayez.
cli-no-file = { $file } ne peut pas être lu. Vérifiez le nom et réessayez.
cli-exporting = Écriture du fichier …
cli-importing = Import de la session …
cli-cannot-write = { $file } ne peut pas être écrit ({ $reason }). Choisissez un autre emplacement avec --out.
cli-check-nothing = Il n’y a rien ici d’une session { $session }. Vérifiez l’identifiant et --data.
cli-check-channel = { $seq } événements, { $problems ->
    [0] le journal concorde
    [one] une différence
   *[other] { $problems } différences
  }
cli-serving = Minga est à l’adresse
cli-port-taken = Le port { $port } n’est pas utilisable ({ $reason }). Choisissez-en un autre avec --port.
cli-bots-working = { $people } personnes à l’œuvre …
cli-bots-no-way-in = Ce lien ne laisse entrer personne ({ $reason }). Vérifiez qu’il s’agit d’un lien d’entrée et que le serveur fonctionne.
