# browser
## La page de la session, chargée pendant que la ligne est coupée.

offline-title = Pas de connexion pour l’instant
offline-text = La session s’ouvrira ici d’elle-même dès que la ligne sera revenue. Vous n’avez rien à faire, sinon laisser cette page ouverte.
offline-kept = { $count ->
    [one] { $count } de vos modifications est gardée sur cet appareil et partira à ce moment-là.
   *[other] { $count } de vos modifications sont gardées sur cet appareil et partiront à ce moment-là.
}
