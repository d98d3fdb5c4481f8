# browser
## Ce que voit une personne qui participe : accueil, diapositives, salle, fin.

stage-invited-by = À l’invitation de { $names }
stage-starts-in = Début dans
stage-starts-on = Début le { $date } à { $time } (votre heure)
stage-begins-soon = La session commence dans un instant. Cette page suivra toute seule.
stage-begins-by-itself = Cette page suivra toute seule dès que l’animation commencera.
stage-here = { $count ->
    [0] Il n’y a encore personne
    [one] { $count } personne est là
   *[other] { $count } personnes sont là
}
stage-away = { $count ->
    [one] { $count } personne absente
   *[other] { $count } personnes absentes
}
stage-and-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}

stage-choose = Sur quoi aimeriez-vous travailler ?
stage-choose-how = Choisissez-en { $most } au plus, en commençant par le plus souhaité. Les salles en tiennent compte, à tailles égales.
stage-choose-full = Vous en avez choisi { $most }. Retirez-en un pour en choisir un autre.
stage-wish = { $place ->
    [1] premier souhait
    [2] deuxième souhait
   *[other] troisième souhait
}

stage-try = Faites un essai
stage-try-text = Un tableau pour s’exercer : écrivez une note, déplacez-la, votez. Rien n’en reste dans la synthèse.
stage-try-open = Ouvrir le tableau d’essai
stage-to-lobby = Revenir à l’accueil

## Diapositives

stage-slides = Diapositives
stage-guide-page = Le guide, page { $page }
stage-guide-page-of = Le guide, page { $page } sur { $count }
stage-block-of = Bloc { $number } sur { $count }
stage-case = Étude de cas
stage-no-slide = Cette diapositive n’est plus dans le guide. La personne qui anime en montrera une autre.
stage-slide-of = { $number } sur { $count }
stage-look-back = En arrière
stage-look-ahead = En avant
stage-looking-back = Vous regardez en arrière.
stage-looking-ahead = Vous regardez en avant.
stage-return = Rejoindre tout le monde
stage-boards-readable = Les tableaux restent lisibles.
stage-read-boards = Lire les tableaux

## Salles

stage-room-titled = Salle { $number } : { $title }
stage-your-room = Votre salle
stage-to-board = Aller au tableau
stage-to-now = Ce qui se passe
stage-in-room = { $count ->
    [one] { $count } personne dans cette salle
   *[other] { $count } personnes dans cette salle
}
stage-moved = Vous êtes maintenant ici : { $room }.
stage-no-room = Vous n’avez pas encore de salle
stage-no-room-text = La personne qui anime va vous en donner une. Cette page vous y conduira toute seule.
stage-observe-rooms = Les salles travaillent
stage-observe-text = Choisissez une salle pour lire son tableau. En observation, vous voyez tout et ne changez rien.
stage-all-rooms = Toutes les salles
stage-board-of = Tableau de
stage-board-not-yet = Le tableau de votre salle sera ici dès l’ouverture des salles.

## La fin

stage-over = Merci d’avoir travaillé ensemble
stage-over-outputs = La session est terminée. L’organisation dispose de la synthèse en PDF et en Word et la partagera ; vous pouvez la lire ici.
stage-over-no-summary = La session est terminée. Demandez à l’organisation ce que deviennent les résultats.
