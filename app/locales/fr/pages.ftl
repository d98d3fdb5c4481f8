## Les pages que l’on lit ou remplit : accueil, nouvelle session, entrée, fiche, bureau, erreurs.

pages-skip = Aller au contenu
pages-foot = Minga est un logiciel libre pour travailler ensemble à côté d’un appel vidéo. Ce que vous écrivez reste sur ce serveur.
pages-untitled = Session encore sans titre
pages-yes = Oui
pages-no = Non
pages-not-decided = Pas encore décidé
pages-error-word = À corriger :{" "}
pages-words-within = { $words } mots sur { $limit }
pages-words-over = { $words } mots sur { $limit } : { $over } de trop

## Quand

# No line ends between the two.
pages-hours = { $start }{"\u2060"}–{"\u2060"}{ $end }
pages-when = { $day }, { $hours } ({ $zone })
pages-when-same-day = { $hours } ({ $zone })
pages-your-clock = À votre heure : { $hours }
pages-invited-by = À l’invitation de { $names }

## Accueil

pages-start-title = Parlez dans l’appel, travaillez ensemble ici
pages-start-lead = Minga se tient à côté de votre appel vidéo : un seul lien, aucun compte et un tableau par groupe, en français, en anglais et en espagnol. Ce que vous faites ensemble devient la synthèse.
pages-new-session = Nouvelle session
pages-have-link = J’ai un lien
pages-link-label = Votre lien
pages-link-hint = Collez-le ici tel que vous l’avez reçu.
pages-open-link = Ouvrir
pages-link-empty = Collez d’abord votre lien.
pages-link-wrong = Ce lien n’ouvre rien ici. Vérifiez qu’il est copié en entier ou demandez à la personne qui vous l’a envoyé.
pages-how = Comment se passe une session
pages-how-1 = Collez la fiche de votre session. Minga remplit le formulaire et propose un déroulé et une salle par thème.
pages-how-2 = Partagez un seul lien. Chaque personne donne un nom, choisit sa langue et entre.
pages-how-3 = Présentez, travaillez en salles, revenez. La synthèse est là, à corriger et à emporter.
pages-mine = Sessions sur cet appareil
pages-mine-hint = Ce navigateur s’en souvient. Sur un autre appareil, servez-vous de votre lien.
pages-open-desk = Ouvrir le bureau
pages-go-on-as = Continuer comme { $name }
pages-to-start = Vers l’accueil

## Nouvelle session

pages-new-lead = Donnez-nous votre fiche telle quelle. Vous pourrez tout corriger à la page suivante.
pages-new-problem = Impossible de commencer pour l’instant
pages-paste-title = À partir d’une fiche
pages-paste-label = Collez le texte
pages-paste-hint = La note conceptuelle entière, avec ses intitulés. Ce qui n’entre nulle part est gardé en notes.
pages-or = ou
pages-file-label = Choisissez un fichier
pages-file-hint = Texte, Markdown ou Word (.txt, .md, .docx), jusqu’à 2 Mo.
pages-read-fiche = Lire la fiche
pages-no-fiche-title = Sans fiche
pages-no-fiche-text = Commencez par un formulaire vide et notez ce que vous savez. Rien n’a besoin d’être complet.
pages-start-empty = Commencer par un formulaire vide
pages-nothing-to-read = Collez le texte de votre fiche ou choisissez un fichier. Vous pouvez aussi commencer par un formulaire vide, plus bas.
pages-key-label = Clé de ce serveur
pages-key-hint = La personne qui gère ce Minga la donne à celles et ceux qui peuvent y préparer des sessions.
pages-key-wrong = Ce n’est pas la clé de ce serveur. Demandez-la à la personne qui le gère.

## Entrer

pages-join-title = Rejoindre : { $title }
pages-join-as-facilitator = Vous entrez pour animer
pages-join-as-observer = Vous entrez pour observer : vous pouvez tout lire
pages-join-as-organizer = Vous entrez pour organiser
pages-join-problem = Il manque une chose
pages-name-label = Votre nom
pages-name-hint = Tel que les autres doivent le voir.
pages-language-label = Votre langue
pages-language-hint = La session vous est montrée dans cette langue. Vous pouvez en changer à tout moment.
pages-join-button = Rejoindre
pages-join-privacy = Ni compte ni adresse électronique. Les personnes de cette session voient votre nom.
pages-already-here = Vous êtes déjà là comme { $name }
pages-already-here-text = Reprenez où vous en étiez. On ne vous comptera pas deux fois.
pages-becomes-facilitator = Ce lien vous permet d’animer. Vous gardez votre nom et tout ce que vous avez écrit.
pages-someone-else = Quelqu’un d’autre utilise cet appareil ?

## Fiche

pages-fiche-title = La fiche de la session
pages-fiche-lead = Vérifiez ce qui a été trouvé, ajoutez ce qui manque. Vous pouvez enregistrer à tout moment, même incomplet.
pages-fiche-problem = Enregistré, avec ces points à corriger
pages-fiche-saved = Tout est enregistré.
pages-fiche-what = De quelle session s’agit-il
pages-fiche-when = Quand
pages-fiche-where = Où et pour qui
pages-fiche-about = De quoi il est question
pages-fiche-notes = Notes
pages-fiche-notes-label = Ce qui n’est entré nulle part
pages-fiche-notes-hint = Des lignes de votre document qui n’appartiennent à aucun champ. Déplacez-les, gardez-les ou supprimez-les.
pages-fiche-one-per-line = Un par ligne.
pages-fiche-date = Date
pages-fiche-start = De
pages-fiche-end = À
pages-fiche-zone = Fuseau de ces heures
pages-fiche-zone-hint = Par exemple UTC-3 ou America/Argentina/Cordoba.
pages-fiche-other-zones = Autres fuseaux à montrer
pages-fiche-duration-hint = En minutes. Se calcule quand le début et la fin sont connus.
pages-fiche-capacity-hint = Nombre de personnes que la session peut accueillir.
pages-fiche-documents-hint = Enregistrez pour obtenir d’autres lignes.
pages-fiche-document-title = Document { $number }
pages-fiche-document-url = Adresse du document { $number }
pages-fiche-save-desk = Enregistrer et aller au bureau
pages-fiche-over-limit = { $over ->
    [one] { $words } mots, { $over } de plus que les { $limit } permis. Tout est gardé ; veuillez raccourcir.
   *[other] { $words } mots, { $over } de plus que les { $limit } permis. Tout est gardé ; veuillez raccourcir.
}
pages-fiche-too-long = { $characters } caractères, c’est trop long pour ce champ. Raccourcissez à { $limit }.
pages-fiche-address = Écrivez l’adresse entière, qui commence par https://.
pages-fiche-number = Écrivez un nombre entier de 1 à { $most }.
pages-fiche-document-address = Document { $number } : écrivez l’adresse entière, qui commence par https://.
pages-fiche-document-too-long = Document { $number } : le titre et l’adresse ont chacun { $limit } caractères au plus.
pages-fiche-date-wrong = Écrivez la date ainsi : année-mois-jour, par exemple 2026-11-30.
pages-fiche-time-wrong = Écrivez l’heure ainsi : heures:minutes, par exemple 14:05.
pages-fiche-date-needed = Dites quel jour, puisqu’il y a une heure.
pages-fiche-start-needed = Dites à quelle heure cela commence, puisqu’il y a un jour.
pages-fiche-zone-needed = Dites dans quel fuseau sont ces heures, par exemple UTC-3.
pages-fiche-zone-unknown = Le fuseau « { $zone } » nous est inconnu. Écrivez-le comme UTC-3 ou Europe/Paris.
pages-fiche-end-before-start = La session finit avant de commencer. Vérifiez les deux heures.
pages-review = Reste à faire
pages-review-complete = Rien : la fiche est complète.
pages-review-missing = { $count ->
    [one] { $count } champ est vide
   *[other] { $count } champs sont vides
}
pages-review-over = Trop de mots
pages-review-words = { $field } : { $words } mots sur { $limit }
pages-review-conflicts = À trancher
pages-review-settle = C’est juste ainsi

## Bureau

pages-desk-title = Bureau
pages-to-desk = Vers le bureau
pages-desk-problem = À vérifier
pages-desk-open = Avant la session
pages-desk-missing = { $count ->
    [one] { $count } champ de la fiche est encore vide.
   *[other] { $count } champs de la fiche sont encore vides.
}
pages-desk-over = { $count ->
    [one] { $count } texte de la fiche a trop de mots.
   *[other] { $count } textes de la fiche ont trop de mots.
}
pages-desk-conflicts = { $count ->
    [one] { $count } point de la fiche reste à trancher.
   *[other] { $count } points de la fiche restent à trancher.
}
pages-desk-saved-guide = Le guide est changé. Le déroulé et les salles ont été proposés à nouveau.
pages-desk-saved-agenda = Le déroulé est enregistré.
pages-desk-saved-rooms = Les salles sont enregistrées.
pages-edit-fiche = Modifier la fiche
pages-video-call = Appel vidéo : { $platform }
pages-video-call-word = ouvrir
pages-live = Session en direct
pages-live-people = { $count ->
    [0] Personne n’est encore entré.
    [one] { $count } personne est entrée.
   *[other] { $count } personnes sont entrées.
}
pages-live-open = Ouvrir la session en direct
pages-live-name-hint = Vous mènerez la session sous ce nom.
pages-live-as = Vous y êtes comme { $name }.
pages-links = Liens à partager
pages-link-participant = Pour participer
pages-link-participant-hint = Pour tout le monde. Mettez-le dans l’invitation ou dans la discussion de l’appel.
pages-link-facilitator = Pour animer
pages-link-facilitator-hint = Seulement pour celles et ceux qui mènent la session avec vous.
pages-link-observer = Pour observer
pages-link-observer-hint = Pour les interprètes et les personnes invitées : elles lisent tout et ne changent rien.
pages-link-organizer = Pour organiser
pages-link-organizer-hint = Gardez celui-ci pour vous : il ouvre ce bureau sur tout appareil.
pages-link-replace = Fermer ce lien
pages-link-replace-text = Plus personne n’entrera par ce lien. Les personnes déjà là restent, et reviennent par leur propre lien.
pages-link-replace-organizer = Les autres appareils qui ont ouvert le bureau par ce lien ne l’ouvriront plus. Celui-ci reste, avec le nouveau lien.
pages-link-renew = Le fermer et en créer un autre
pages-link-close = Le fermer
pages-link-make = Créer un nouveau lien
pages-link-is-closed = Ce lien est fermé : plus personne n’entre par là.
pages-desk-saved-link-closed = Le lien est fermé.
pages-desk-saved-link-renewed = Il y a un nouveau lien ; celui qui circulait n’ouvre plus rien.
pages-qr-alt = Code QR du lien pour participer
pages-agenda-item = Étape
pages-agenda-from = Commence
pages-agenda-minutes = Minutes
pages-agenda-minutes-of = Minutes pour « { $title } »
pages-agenda-title-of = Titre de l’étape { $number }
pages-agenda-title-hint = Un titre que vous écrivez est montré à tout le monde. Pour le traduire, ouvrez cette page dans une autre langue et écrivez-le là.
pages-agenda-title-empty = Donnez un titre à l’étape { $number }, ou retirez-la.
pages-agenda-title-long = Le titre de l’étape { $number } compte { $characters } caractères. Raccourcissez-le à { $limit }.
pages-agenda-up = Monter « { $title } »
pages-agenda-down = Descendre « { $title } »
pages-agenda-add = Ajouter une étape
pages-agenda-total = Ensemble
pages-agenda-remove = Retirer « { $title } »
pages-agenda-save = Enregistrer le déroulé
pages-agenda-propose = Proposer à nouveau
pages-agenda-propose-ask = Le déroulé actuel disparaît, avec tout ce qui y a été modifié.
pages-agenda-propose-sure = Le remplacer
pages-agenda-no-duration = La fiche ne dit pas combien de temps dure la session ; ce déroulé suppose une durée. Indiquez le début et la fin dans la fiche.
pages-minutes-wrong = Minutes pour « { $title } » : écrivez un nombre entier de 1 à { $most }.
pages-guide-blocks = { $count ->
    [one] { $count } bloc thématique
   *[other] { $count } blocs thématiques
}
pages-guide-cases = { $count ->
    [one] Avec { $count } étude de cas à montrer.
   *[other] Avec { $count } études de cas à montrer.
}
pages-guide-other = Choisir un autre guide
pages-guide-other-hint = Le déroulé et les salles seront alors proposés à nouveau.
pages-guide-take = Prendre ce guide
pages-rooms = Salles
pages-rooms-text = { $count ->
    [one] { $count } salle s’ouvre pour travailler en petit groupe. Les personnes y sont réparties à parts égales, selon leur choix d’abord.
   *[other] { $count } salles s’ouvrent pour travailler en petits groupes. Les personnes y sont réparties à parts égales, selon leur choix d’abord.
}
pages-rooms-save = Enregistrer les salles
pages-downloads = Téléchargements
pages-downloads-later = La synthèse pourra être téléchargée ici en PDF et en Word dès qu’elle aura été montrée à tout le monde, à la fin de la session.
pages-download-notes = Notes et votes (XLSX)
pages-download-archive = La session entière (ZIP)

## Quand quelque chose ne marche pas

pages-error-400 = Minga n’a pas pu lire ce qui a été envoyé. Revenez en arrière, rechargez la page et réessayez.
    .title = Lecture impossible
pages-error-403 = Cette page ne correspond pas au lien par lequel vous êtes venu·e. Demandez le bon aux personnes qui organisent.
    .title = Cela ne vous est pas ouvert
pages-error-404 = Il n’y a rien à cette adresse. Vérifiez qu’elle est copiée en entier ou repartez de l’accueil.
    .title = Cette page n’existe pas
pages-error-405 = Cette adresse ne s’utilise pas ainsi. Revenez en arrière et servez-vous des boutons de la page.
    .title = Ce n’est pas possible ici
pages-error-413 = L’envoi est trop volumineux. Une fiche pèse jusqu’à 2 Mo : retirez les images ou collez le texte.
    .title = C’était trop
pages-error-422 = Quelque chose dans l’envoi ne convient pas. Revenez en arrière, vérifiez votre saisie et réessayez.
    .title = Cela ne marche pas ainsi
pages-error-429 = Il y a eu beaucoup de demandes depuis votre réseau. Attendez un instant, puis réessayez.
    .title = Un instant, s’il vous plaît
pages-error-500 = Quelque chose n’a pas marché de notre côté. Ce qui était enregistré est en sûreté. Réessayez dans un instant.
    .title = La faute est de notre côté
pages-error-503 = Le serveur n’accède pas à ses données en ce moment. Ce qui était enregistré est en sûreté. Réessayez dans un instant.
    .title = Pas disponible pour l’instant

pages-refused-link-unknown = Ce lien n’ouvre rien
pages-refused-link-revoked = Ce lien est fermé
pages-refused-not-in-session = Vous n’êtes pas encore dans cette session
pages-refused-form-expired = Ce formulaire a expiré

refusal-form-expired = Le formulaire est resté ouvert très longtemps, ou ce navigateur ne garde pas les cookies. Revenez en arrière, rechargez la page et envoyez à nouveau.
refusal-form-foreign = Ce formulaire a été envoyé depuis un autre site ; rien n’a été fait. Ouvrez la page ici et envoyez à nouveau.
refusal-link-unknown = Vérifiez qu’il est copié en entier. S’il n’ouvre toujours rien, redemandez-le à la personne qui vous l’a envoyé.
refusal-link-revoked = Les personnes qui organisent l’ont fermé. Demandez-leur un nouveau lien.
refusal-name-empty = Donnez un nom, pour que les autres sachent qui est là.
refusal-name-too-long = Votre nom a { $characters } caractères. Raccourcissez-le à { $limit }.
refusal-no-room-chosen = Choisissez au moins une salle : sans salle, pas de travail en groupes.
refusal-not-in-session = Ouvrez cette session par le lien que vous avez reçu. Si vous ne le trouvez plus, demandez-le aux personnes qui organisent.
refusal-not-leader = Seules les personnes qui organisent ou animent peuvent faire cela. Adressez-vous à elles ou ouvrez le lien reçu à cet effet.
refusal-not-organizer = Le bureau s’ouvre par le lien d’organisation. Ouvrez ce lien une fois dans ce navigateur, puis revenez.
refusal-session-unknown = Cette session n’est plus ici. Demandez à la personne qui vous a donné l’adresse.
refusal-too-many-tries = { $seconds ->
    [one] Il y a eu beaucoup d’essais depuis votre réseau. Attendez { $seconds } seconde, puis réessayez.
   *[other] Il y a eu beaucoup d’essais depuis votre réseau. Attendez { $seconds } secondes, puis réessayez.
}
