# browser
## Ce qu’un groupe rapporte de sa salle : réponses, constats, et qui les présente

board-view-answers = Réponses
answers-title = Les réponses du groupe
answers-how = Écrivez ensemble : chaque lettre est visible par toute la salle.
answers-read-only = Vous pouvez lire. On peut modifier tant que les salles sont ouvertes.
answers-question = Question { $number }
answers-write-here = Écrivez ici la réponse du groupe
answers-nothing-yet = Rien d’écrit pour l’instant.
answers-letters-left = { $count ->
    [0] Plus de place pour d’autres lettres
    [one] Encore { $count } lettre
   *[other] Encore { $count } lettres
}
answers-full = Une réponse contient au plus { $limit } lettres, et il y en avait { $cut } de trop. Raccourcissez, puis réessayez.

answers-marking = Mise en forme
answers-mark-bold = Gras
answers-mark-bullet = Liste à puces
answers-mark-ordered = Liste numérotée
answers-mark-link = Lien
answers-link-address = Adresse de la page
answers-link-put = Mettre le lien
answers-link-away = Retirer le lien
answers-link-wrong = Ce n’est pas une adresse web. Écrivez-la comme https://exemple.org.

answers-add-note = Ajouter une note
answers-notes = Notes du tableau
answers-notes-how = Faites glisser une note là où elle a sa place. Ou placez le curseur dans une réponse, puis appuyez sur la note.
answers-notes-go-to = Appuyer ajoute la note à : { $place }
answers-notes-for = Ajouter une note : { $place }
answers-choose-first = Placez d’abord le curseur dans une réponse ou un constat, puis appuyez sur la note.
answers-search-notes = Chercher dans les notes
answers-notes-found = { $count ->
    [0] Aucune note trouvée
    [one] { $count } note trouvée
   *[other] { $count } notes trouvées
}
answers-nothing-found = Aucune note ne contient ces mots. Essayez avec moins de lettres.
answers-no-notes = Il n’y a pas encore de notes sur le tableau. Ce qu’on y écrit pourra être ajouté ici.
answers-note-empty = Note sans texte
answers-note-gone = Cette note a été supprimée
answers-show-note = Voir sur le tableau
answers-leans-on = Notes à l’appui
answers-uncite = Retirer : { $note }

answers-findings = Ce que nous rapportons
answers-findings-what = Ce que votre groupe dira à tout le monde, un constat à la fois.
answers-findings-none = Pas encore de constat. Ajoutez le premier : ce que vous avez constaté, ce qui le montre, ce que vous proposez.
answers-add-finding = Ajouter un constat
answers-finding = Constat { $number }
answers-finding-blank = Rien d’écrit pour l’instant
answers-field-statement = Constat
answers-hint-statement = Qu’avez-vous constaté ? En une phrase.
answers-field-evidence = Éléments à l’appui
answers-hint-evidence = Qu’est-ce qui le montre ? Chiffres, exemples, notes du tableau.
answers-field-proposal = Proposition
answers-hint-proposal = Que faudrait-il faire ?
answers-field-who = Qui
answers-hint-who = Qui s’en charge ?
answers-field-when = Quand
answers-hint-when = Pour quand ?
answers-earlier = Monter
answers-later = Descendre
answers-remove = Retirer
answers-finding-at = Constat { $number } sur { $count }
answers-not-taken = Vous avez écrit : « { $words } »
answers-finding-removed = Constat retiré

answers-reporter = Qui présente
answers-reports = { $name } présente pour cette salle
answers-you-report = Vous présentez pour cette salle
answers-nobody-reports = Personne ne présente encore
answers-now-reports = { $name } présente désormais pour cette salle.
answers-now-you = Vous présentez désormais pour cette salle. Vous pouvez passer la main sous Réponses.
answers-claim = Je présenterai
answers-hand-over = Passer la main
answers-name-somebody = Choisir qui présente
answers-who-reports = Qui présentera ?
answers-ready = Prête
answers-ready-say = La salle est prête
answers-ready-not = Pas encore prête
answers-now-ready = Cette salle est prête à présenter.
answers-now-not-ready = Cette salle n’est pas encore prête à présenter.

answers-report-of = Restitution : { $room }
answers-report-empty = Cette salle n’a pas rédigé de restitution. Son tableau reste lisible.
answers-report-board = Lire le tableau
