# browser
## Le cadre de la page en direct : ce qui se passe, ce qui est enregistré, qui l’on est, ce qui ne peut continuer.

live-skip = Aller au contenu
live-untitled = Une session encore sans titre
live-places = Où aller
live-place-now = En cours
live-place-board = Tableau
live-place-agenda = Déroulé
live-place-people = Présences
live-place-me = Moi
live-me = { $name } : nom, langue, autres appareils
live-me-mark = (vous)

## L’horloge

live-now = En cours
live-ends-soon = Bientôt fini
live-over-by = Dépassé de { $minutes } min
live-time-is-up = C’est l’heure
live-clock-left = Temps restant :
live-clock-over = Dépassement :
live-minutes-left = { $count ->
    [one] Il reste { $count } minute.
   *[other] Il reste { $count } minutes.
}

## Enregistrement et connexion

live-connecting = Connexion…
live-saved = Enregistré
live-saving = Enregistrement…
live-offline = Hors ligne
live-offline-waiting = Hors ligne, { $count } en attente
live-observing = Vous observez
live-offline-banner = Pas de connexion. Continuez : tout est gardé sur cet appareil et partira au retour de la ligne.
live-connect-now = Reconnecter
live-loading-slow = La ligne est lente. Nous continuons d’essayer ; vous n’avez rien à faire.
live-kept = Ces mots n’ont pas trouvé leur place : copiez-les, ou laissez-les.
live-kept-drop = Je n’en ai pas besoin
live-kept-here = { $count ->
    [one] { $count } modification est gardée sur cet appareil et partira à votre retour.
   *[other] { $count } modifications sont gardées sur cet appareil et partiront à votre retour.
}
live-language-later = Cette langue n’a pas pu être chargée. Réessayez quand la ligne sera revenue.

## Où en est la session, dit à qui ne la voit pas

live-phase-lobby = Vous êtes dans la salle d’attente.
live-phase-plenary = Tout le monde est réuni.
live-phase-rooms = Les salles sont ouvertes.
live-phase-summary = La synthèse est affichée.
live-phase-ended = La session est terminée.

## Moi

live-your-name = Votre nom
live-go-on = Continuer sur un autre appareil
live-go-on-how = Visez ce code avec un téléphone, ou ouvrez-y votre lien personnel. Vous restez la même personne, comptée une seule fois.
live-personal-code = Code QR de votre lien personnel
live-personal-link = Votre lien personnel
live-personal-secret = Gardez ce lien pour vous : qui l’ouvre devient vous.
live-to-desk = Au bureau de l’organisation

## Quand cela ne peut pas continuer

live-turned-away = Vous n’avez plus de connexion à la session
live-to-start = À la page d’accueil
live-broken = Cette partie de la page s’est arrêtée
live-broken-text = C’est notre faute. Ce que vous avez écrit est gardé. Rechargez la page et continuez.
live-reload = Recharger la page
