## La fiche d’une session : les noms de ses rubriques, et ce que Minga dit de celle qu’il a lue.

fiche-field-code = Code
fiche-field-category = Catégorie
fiche-field-title = Titre
fiche-field-thematic-line = Axe thématique
fiche-field-subtheme = Sous-thème
fiche-field-organizers = Organisé par
fiche-field-starts-at = Début
fiche-field-ends-at = Fin
fiche-field-zones = Fuseaux horaires
fiche-field-duration-minutes = Durée
fiche-field-platform = Plateforme
fiche-field-meeting-link = Lien de connexion
fiche-field-capacity = Capacité
fiche-field-registration = Inscription nécessaire
fiche-field-languages = Langues
fiche-field-summary = Résumé court
fiche-field-conceptualization = Cadre conceptuel
fiche-field-objectives = Objectifs
fiche-field-main-points = Principaux points de discussion
fiche-field-documents = Documents utiles
fiche-field-notes = Remarques

## Deux indications d’un document qui se contredisent, ou une qui reste incomprise.

fiche-conflict-repeated = { $field } : indiqué deux fois. « { $first } » est repris, « { $second } » se trouve dans les remarques. Gardez ce qui est juste.
fiche-conflict-unreadable = { $field } : « { $first } » n’a pas été compris. L’indication se trouve dans les remarques ; remplissez la rubrique à la main.
fiche-conflict-not-a-number = { $field } : « { $first } » n’est pas un seul nombre. L’indication se trouve dans les remarques ; précisez combien de personnes peuvent participer.
fiche-conflict-language-unknown = { $field } : Minga fonctionne en anglais, en français et en espagnol, pas en « { $first } ». L’indication se trouve dans les remarques ; prévenez les personnes concernées.
fiche-conflict-zone-unknown = { $field } : aucun fuseau horaire ne s’appelle « { $first } ». Écrivez-le sous la forme UTC-3 ou Europe/Madrid.
fiche-conflict-zone-season = { $field } : « { $first } » veut dire { $second }, mais ce jour-là les horloges y indiquent une autre heure. Vérifiez laquelle est la bonne.
fiche-conflict-times-disagree = { $field } : { $first } et { $second } ne sont pas le même moment. Le premier horaire est repris ; vérifiez les deux.
fiche-conflict-dates-disagree = { $field } : { $first } et { $second } sont des jours différents. Le premier est repris ; vérifiez les deux.
fiche-conflict-weekday-disagrees = { $field } : le { $first } n’est pas un « { $second } ». Vérifiez la date.
fiche-conflict-duration-disagrees = { $field } : { $first } minutes sont annoncées, mais du début à la fin il y en a { $second }. Corrigez l’une des deux indications.
fiche-conflict-end-before-start = { $field } : la session finirait ({ $second }) avant d’avoir commencé ({ $first }). La fin reste à remplir.
fiche-conflict-date-without-time = { $field } : une date ({ $first }), mais pas d’heure. Indiquez quand la session commence.
fiche-conflict-time-without-date = { $field } : une heure ({ $first }), mais pas de date. Indiquez le jour de la session.
fiche-conflict-time-without-zone = { $field } : rien ne dit dans quel fuseau horaire il est { $first }. Choisissez le fuseau, par exemple UTC-3.

## Un fichier qui ne peut pas être lu comme une fiche.

fiche-unreadable-empty = Ce fichier ne contient aucun texte. Choisissez-en un autre, ou collez le texte de la fiche.
fiche-unreadable-too-large = Ce fichier dépasse { $megabytes } Mo. Enregistrez-le sans images, ou collez le texte de la fiche.
fiche-unreadable-too-long = Ce texte compte plus de { $characters } caractères, bien plus qu’une fiche. Ne gardez que la partie qui concerne cette session.
fiche-unreadable-too-many-lines = Ce texte compte plus de { $lines } lignes, bien plus qu’une fiche. Ne gardez que la partie qui concerne cette session.
fiche-unreadable-pdf = C’est un PDF. Enregistrez le document d’origine en DOCX, ou copiez son texte et collez-le.
fiche-unreadable-image = C’est une image, et Minga ne lit que du texte. Choisissez le document lui-même, ou saisissez la fiche dans le formulaire.
fiche-unreadable-other-format = C’est un document d’un autre format. Ouvrez-le et enregistrez-le en DOCX ou en texte brut.
fiche-unreadable-zip = C’est une archive ZIP, pas un document DOCX. Décompressez-la et choisissez la fiche qu’elle contient.
fiche-unreadable-binary = Ce fichier n’est pas un texte. Choisissez un fichier texte, Markdown ou DOCX, ou collez le texte de la fiche.
fiche-unreadable-undecodable = Les lettres de ce fichier sont illisibles. Enregistrez-le en texte brut (UTF-8), ou collez le texte de la fiche.
fiche-unreadable-damaged = Ce document DOCX est endommagé. Ouvrez-le, enregistrez-le de nouveau et choisissez le nouveau fichier.
fiche-unreadable-unpacks-too-large = Une fois décompressé, ce document dépasse { $megabytes } Mo. Enregistrez-le sans images, ou collez le texte de la fiche.
