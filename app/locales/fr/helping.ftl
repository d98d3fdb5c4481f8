# browser
## Demander la parole, de l’aide, ou un moment plus tard : mains levées, appels des salles, parking à idées.

helping-bar = Main, aide, parking à idées
helping-ask = Demander
helping-asked = Demandes
helping-ask-title = De quoi avez-vous besoin ?
helping-ask-lead-title = Ce que l’on vous demande
helping-look = Voir
helping-nobody-asks = Personne ne demande rien pour l’instant.

helping-hand = Main
helping-hand-raise = Lever la main
helping-hand-lower = Baisser la main
helping-hand-up = { $place ->
    [1] Votre main est levée. C’est bientôt à vous.
   *[other] Votre main est levée. Vous êtes en position { $place }.
}
helping-hand-lowered = Votre main est baissée.
helping-hands = { $count ->
    [one] { $count } main levée
   *[other] { $count } mains levées
}
helping-in-turn = { $count ->
    [one] Main levée : { $names }
   *[other] Mains levées : { $names }
}
helping-hand-raised = { $name } lève la main.
helping-lower-one = Baisser la main : { $name }
helping-lower-all = Tout baisser

helping-help = Aide
helping-help-call = Demander de l’aide
helping-help-end = Aide : ce n’est plus nécessaire
helping-help-how = L’animation voit de quelle salle il s’agit et vient vous voir.
helping-waiting = { $name } a appelé l’animation, qui viendra dès que possible.
helping-waiting-you = Vous avez appelé l’animation, qui viendra dès que possible.
helping-back = Ce n’est plus nécessaire
helping-coming = { $name } arrive dans votre salle.
helping-helped = On nous a aidés
helping-gone = L’appel de votre salle est réglé.

helping-calls = { $room } demande de l’aide
helping-since = { $minutes ->
    [0] { $name }, à l’instant
    [one] { $name }, depuis { $minutes } minute
   *[other] { $name }, depuis { $minutes } minutes
}
helping-go = Y aller
helping-go-to = Y aller : { $room }
helping-you-come = Vous aidez : { $room }
helping-comes = { $name } aide : { $room }
helping-settle = Réglé
helping-settle-room = Réglé : { $room }
helping-tile-calls = Demande de l’aide
helping-tile-comes = Avec l’aide de { $name }
helping-more-calls = { $count ->
    [one] { $count } autre salle demande de l’aide
   *[other] { $count } autres salles demandent de l’aide
}

## Le parking à idées

helping-lot = Parking à idées
helping-lot-short = Parking
helping-lot-what = Pour ce qui n’a pas sa place maintenant et ne doit pas se perdre.
helping-lot-empty = Rien n’est mis de côté. Ce que vous mettrez ici attendra le bon moment.
helping-lot-open = { $count ->
    [0] Parking à idées, vide
    [one] Parking à idées, { $count } idée en attente
   *[other] Parking à idées, { $count } idées en attente
}
helping-lot-words = Une idée pour plus tard
helping-lot-unnamed = Sans mon nom
helping-lot-park = Mettre de côté
helping-lot-parked = C’est dans le parking à idées.
helping-lot-parked-short = C’est dans le parking à idées. Seuls les { $limit } premiers signes ont trouvé place.
helping-lot-send = Envoyer au parking à idées
helping-lot-plenary = en plénière
helping-lot-yours = vous
helping-lot-yours-unnamed = vous, sans votre nom
helping-lot-note = Sa note
helping-lot-settle = Réglé
helping-lot-unsettle = Remettre en attente
helping-lot-settled = { $count ->
    [one] { $count } idée réglée
   *[other] { $count } idées réglées
}
helping-lot-sure = Retirer pour tout le monde ?
helping-lot-keep = Garder
helping-lot-removed = Retiré du parking à idées.
helping-lot-of = Que faire de « { $words } »
helping-lot-left = Ce qui a été mis de côté et reste ouvert.

## Ses touches, dans la liste des raccourcis

board-keys-part-ask = Demander
board-key-hand = Lever ou baisser la main
board-key-help = Appeler l’animation dans votre salle
board-key-lot = Parking à idées
