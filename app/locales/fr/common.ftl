# browser
## Les mots dont chaque page a besoin : boutons, rôles, langues.

common-minga = Minga

common-save = Enregistrer
common-cancel = Annuler
common-close = Fermer
common-back = Retour
common-next = Suivant
common-previous = Précédent
common-edit = Modifier
common-delete = Supprimer
common-remove = Retirer
common-undo = Défaire
common-copy = Copier
common-copied = Copié
common-download = Télécharger
common-try-again = Réessayer
common-loading = Un instant…
common-optional = facultatif
common-menu = Menu
common-language = Langue

common-role-organizer = Organisation
common-role-facilitator = Animation
common-role-participant = Participation
common-role-observer = Observation

common-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
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
