# browser
## Le pupitre de celles et ceux qui animent une session.

console-run-of-show = Déroulé
console-clock = Horloge de l’étape en cours
console-change-time = Changer la durée
console-add-minutes = { $minutes ->
    [-1] Une minute de moins
    [one] Une minute de plus
   *[other] { $minutes } minutes de plus
}
console-minutes = { $minutes } min
console-begin = Commencer
console-begin-item = Commencer « { $title } » maintenant

console-views = Ce qui est montré ici
console-view-slides = Diapositives
console-view-rooms = Salles
console-view-summary = Synthèse
console-everyone-lobby = Tout le monde est à l’accueil
console-everyone-sees = Tout le monde voit
console-everyone-rooms = Les salles sont ouvertes ; cette diapositive attend le retour de tout le monde
console-everyone-summary = Tout le monde voit la synthèse ; cette diapositive était la dernière
console-everyone-ended = La session est terminée ; cette diapositive était la dernière
console-lobby-text = On y voit le titre, qui invite et qui est là, et l’on peut essayer un tableau. Commencez quand vous voulez.
console-here = { $count ->
    [one] personne est là
   *[other] personnes sont là
}
console-practice = Ouvrir le tableau d’essai
console-wishes = Sur quoi l’on aimerait travailler
console-wishes-none = Aucun choix pour l’instant. Qui ne choisit pas sera réparti également.
console-wishes-count = { $count ->
    [one] { $count } personne a choisi.
   *[other] { $count } personnes ont choisi.
}
console-jump = Montrer cette diapositive à tout le monde
console-upcoming = Ensuite

## L’étape suivante

console-step-start = Commencer la session
console-step-slide = Suite : { $title }
console-step-place = Répartir dans les salles
console-step-open = Ouvrir les salles
console-step-close = Rappeler tout le monde
console-step-draft = Préparer la synthèse
console-step-redraft = Préparer à nouveau depuis les tableaux
console-step-show = Montrer la synthèse à tout le monde
console-step-end = Terminer la session
console-also-begins = commence « { $title } », { $minutes } min
console-open-detail = chaque personne va à son tableau
console-close-detail = les tableaux restent lisibles, sans changement possible
console-other-steps = Autres étapes
console-working = Un instant…
console-offline = Pas de connexion : cela marchera à nouveau dès le retour de la ligne.
console-draft-failed = La synthèse n’a pas pu être préparée. Vérifiez la connexion et réessayez.
console-end-title = Terminer la session ?
console-end-text = Tout le monde verra un remerciement et la synthèse. Les tableaux restent lisibles, sans changement possible. Vous pourrez encore corriger la synthèse.
console-ended = La session est terminée ; voici ce qui a été produit
console-end-no-summary = Il n’y a pas encore de synthèse. Préparez-la d’abord si vous en voulez une.
console-end-not = Pas encore

## Salles

console-rooms-place = Qui travaille dans quelle salle
console-rooms-open = Les salles sont ouvertes
console-rooms-how = Faites glisser une personne vers une autre salle, ou appuyez sur son nom pour choisir.
console-rooms-nobody = Les personnes seront réparties ici dès leur arrivée.
console-no-rooms = Cette session n’a pas de salle. Les salles se préparent au bureau de l’organisation, avant le début.
console-unplaced = { $count ->
    [one] { $count } personne sans salle
   *[other] { $count } personnes sans salle
}
console-smallest = Plus petit groupe
console-spread = Répartir également
console-spread-again = Répartir à nouveau
console-spare = { $count ->
    [one] { $count } salle n’est pas utilisée
   *[other] { $count } salles ne sont pas utilisées
}
console-enter = Ouvrir le tableau
console-move = Déplacer
console-move-to = Déplacer { $name } vers
console-move-out = Hors de toute salle
console-moved = { $name } est maintenant ici : { $room }.
console-moved-out = { $name } n’a plus de salle.
console-reason-choice = souhait, avec son rang
console-reason-balance = pour équilibrer les groupes
console-reason-late = arrivée tardive
console-reason-hand = déplacement à la main
console-present = { $present } sur { $assigned } sur place
console-no-notes = pas encore de note
console-fresh = { $count ->
    [one] { $count } nouvelle note
   *[other] { $count } nouvelles notes
}
console-quiet = calme depuis { $minutes } min

## Présences

console-late = { $count ->
    [one] { $count } arrivée tardive, déjà placée
   *[other] { $count } arrivées tardives, déjà placées
}
console-invite = Faire entrer
console-join-link = Lien pour participer
console-join-closed = Le lien pour participer est fermé. L’organisation peut en créer un autre au bureau.
console-join-code = Code QR du lien pour participer
console-project = Montrer à tout le monde
console-join-title = Rejoindre la session
console-join-how = Ouvrez le lien ou visez le code avec un téléphone. Pas de compte : un nom suffit.
