# browser
## Les mots dont chaque page a besoin : boutons, rôles, langues.

common-minga = Minga

common-save = Enregistrer
common-close = Fermer
common-next = Suivant
common-previous = Précédent
common-edit = Modifier
common-delete = Supprimer
common-undo = Défaire
common-copy = Copier
common-copied = Copié
common-try-again = Réessayer
common-loading = Un instant…
common-language = Langue

common-role-organizer = Organisation
common-role-facilitator = Animation
common-role-participant = Participation
common-role-observer = Observation

common-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
common-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
common-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
