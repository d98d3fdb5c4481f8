# browser
## Animer un tableau : écriture silencieuse, tours de vote, zones, passé, images à emporter

board-lead = Animer
board-lead-silent = Écriture silencieuse : notes cachées jusqu’au dévoilement
board-lead-room-reveals = La salle peut aussi les dévoiler
board-lead-anonymous = Nouvelles notes sans nom
board-lead-freeze = Figer tous les tableaux
board-lead-round = Tour de vote
board-lead-zones = Zones
board-lead-history = Ce qui s’est passé ici
board-whole = Le tableau entier
board-load-failed = Le chargement n’a pas abouti. Fermez, puis ouvrez de nouveau.

board-silent = Écriture silencieuse : écrivez vos idées. Tout le monde les lira une fois dévoilées.
board-silent-lead = Écriture silencieuse : personne ne lit les notes des autres tant que vous ne les dévoilez pas.
board-reveal = Tout dévoiler
board-frozen = Tout s’arrête un instant : écoutez l’animation.
board-frozen-by-you = Tous les tableaux sont figés : seule l’animation peut les modifier.
board-shown = Montré à tout le monde : { $what }

board-round-title = Ce que l’on décide
board-round-title-hint = Les deux idées par lesquelles commencer
board-round-budget = Votes par personne
board-round-minutes = Durée
board-round-open-end = Jusqu’à ce que j’y mette fin
board-round-in = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
board-round-several = Plusieurs votes sur une même note
board-round-own = Aussi sur ses propres notes
board-round-hidden = Résultat caché jusqu’à la fin
board-round-shuffled = Dans la liste, un ordre différent pour chaque personne
board-round-begin = Commencer le tour
board-round-running = Tour de vote
board-round-hidden-now = Le résultat s’affiche à la fin.
board-round-not-own = Pas sur vos propres notes.
board-round-cast = { $count ->
    [one] { $count } vote donné
   *[other] { $count } votes donnés
}
board-votes-mine = { $count ->
    [one] { $count } vote de vous
   *[other] { $count } votes de vous
}
board-round-extend = Une minute de plus
board-round-close = Terminer le tour

board-zone-title = Titre
board-zone-hint = Indication
board-zone-new = Nouvelle zone
board-zone-add = Ajouter la zone
board-zone-remove = Retirer la zone ; ses notes restent
board-zone-move = Déplacer { $zone }
board-zone-size = Changer la taille de { $zone }
board-zones-arrange = Déplacer les zones sur le tableau
board-zones-arranging = Déplacez une zone par son coin supérieur gauche, changez sa taille par le coin inférieur droit.

board-history-empty = Il ne s’est encore rien passé ici.
board-history-at = { $time } · étape { $step } sur { $count }
board-history-play = Dérouler
board-history-pause = Pause
board-history-restore = Revenir à ce moment
board-history-restored = Le tableau est comme à ce moment-là. Ce qui est venu après se trouve dans « Supprimé ».
board-history-not-restored = Le retour n’a pas abouti. Essayez un autre moment.
board-history-about = Rien ne se perd : la suite reste dans cette ligne du temps. Les votes ne changent pas.

board-trash = Supprimé
board-trash-empty = Rien n’a été supprimé ici.
board-trash-about = { $name }, { $time }
board-trash-back = Faire revenir

board-export = Le tableau en image
board-export-about = Avec tout ce qui s’y trouve, sur fond clair.
board-export-selected = { $count ->
    [one] Seulement la sélection
   *[other] Seulement les { $count } éléments sélectionnés
}
board-export-dark = Sur fond sombre, comme à mon écran
board-export-png = { $size ->
    [1] PNG
    [2] PNG, grand
   *[other] PNG, pour une affiche
}
board-export-svg = SVG, toutes tailles
board-export-busy = L’image se prépare…
board-export-failed = L’image n’a pas pu être faite. Essayez une taille plus petite ou SVG.
