## L’ordre du jour (déroulé) d’une session.

agenda-agenda = Déroulé
agenda-welcome = Bienvenue
agenda-guide = Le guide et ses blocs
agenda-cases = Études de cas
agenda-assess = Où en est notre territoire
agenda-split = Vers les salles
agenda-work = Travail en salles
agenda-report = Les salles présentent
agenda-close = Synthèse et clôture
agenda-other = Nouvelle étape

refusal-agenda-empty = Le déroulé est encore vide. Ajoutez au moins une étape ou prenez le déroulé proposé.
refusal-agenda-no-time = L’étape { $number } n’a pas de durée. Donnez-lui au moins une minute ou retirez-la.
refusal-agenda-repeated = L’étape { $number } figure deux fois au déroulé. Retirez l’une des deux.
refusal-agenda-over = { $minutes ->
    [one] Le déroulé dépasse la session de { $minutes } minute. Raccourcissez une étape ou prolongez la session.
   *[other] Le déroulé dépasse la session de { $minutes } minutes. Raccourcissez des étapes ou prolongez la session.
}
refusal-agenda-under = { $minutes ->
    [one] Il reste { $minutes } minute libre dans la session. Allongez une étape ou terminez la session plus tôt.
   *[other] Il reste { $minutes } minutes libres dans la session. Allongez des étapes ou terminez la session plus tôt.
}
refusal-agenda-duration = Un déroulé peut être proposé pour une durée de { $least } à { $most } minutes. Changez le début ou la fin de la session.
refusal-agenda-full = Un déroulé peut compter { $limit } étapes. Retirez-en une avant d’en ajouter une autre.
