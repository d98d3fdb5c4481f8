## Les documents d’une session : PDF, DOCX et XLSX.

outputs-kind = Synthèse de la session
outputs-contents = Sommaire
outputs-session = La session
outputs-summary = Synthèse
outputs-reports = Ce que les salles rapportent
outputs-notes = Notes
outputs-appendix = Annexes
outputs-documents = Documents
outputs-guide = Le guide
outputs-colophon = À propos de ce document

outputs-reading = Mode d’emploi
outputs-reading-explained = Les petits numéros placés près d’un point de la synthèse désignent les notes dont il est issu : 3.12 est la note 12 de la salle 3. Sous chaque note figurent les points qui s’appuient sur elle. À l’écran, ce sont des liens.
outputs-made = Document établi par Minga le { $moment }.
outputs-undrawn = Quelques signes n’ont pas pu être dessinés ici et sont imprimés sous forme de cases. Les fichiers DOCX et XLSX de cette session les contiennent.
outputs-names-left-out = Les noms des personnes qui ont écrit les notes ont été retirés.

## Les données de la session

outputs-code = Code
outputs-category = Catégorie
outputs-thematic-line = Axe thématique
outputs-subtheme = Sous-thème
outputs-organizers = À l’invitation de
outputs-when = Quand
outputs-where = Où
outputs-languages = Langues
outputs-no-date = La date n’a pas été fixée.
outputs-hours = { $start } – { $end } ({ $zone })
outputs-from = à partir de { $start } ({ $zone })

outputs-unit-people = { $count ->
    [one] personne
   *[other] personnes
}
outputs-unit-rooms = { $count ->
    [one] salle
   *[other] salles
}
outputs-unit-notes = { $count ->
    [one] note
   *[other] notes
}
outputs-unit-votes = { $count ->
    [one] vote
   *[other] votes
}

## Points et notes

outputs-line = point { $line }
outputs-line-elsewhere = { $section }, point { $line }
outputs-no-zone = Hors des zones
outputs-empty-note = Cette note est restée vide.

outputs-no-sections = Aucun bloc n’a encore été travaillé. Dès qu’une salle s’ouvrira, ce qu’elle produira sera réuni ici.
outputs-no-lines = Ce bloc n’a pas encore de synthèse.
outputs-no-lines-but-notes = Ce bloc n’a pas encore de synthèse. Ses notes figurent au complet dans la partie « Notes ».
outputs-no-notes = Aucune note n’a été écrite sur ce bloc.
outputs-no-notes-at-all = Aucune note n’a été écrite pendant cette session.
outputs-no-notes-in-zone = Cette zone est restée libre.

## Le classeur

outputs-sheet-summary = Synthèse
outputs-sheet-notes = Notes
outputs-sheet-votes = Votes
outputs-sheet-rooms = Salles
outputs-nothing-summed-up = Rien n’a encore été résumé.
outputs-no-votes = Aucun vote n’a été donné pendant cette session.
outputs-no-rooms = Aucune salle n’a été ouverte pendant cette session.

outputs-column-block = Bloc
outputs-column-block-title = Titre du bloc
outputs-column-line = Point
outputs-column-text = Texte
outputs-column-sources = Notes à l’appui
outputs-column-note = Note
outputs-column-room = Salle
outputs-column-room-name = Nom de la salle
outputs-column-zone = Zone
outputs-column-author = Écrite par
outputs-column-written = Écrite le (UTC)
outputs-column-paper = Papier
outputs-column-votes = Votes
outputs-column-notes = Notes
outputs-column-people = Personnes
outputs-column-id = Identifiant

outputs-paper-honey = miel
outputs-paper-rose = rose
outputs-paper-sky = ciel
outputs-paper-leaf = feuille
outputs-paper-lilac = lilas
outputs-paper-sand = sable

## Rounds, answers and findings

outputs-sheet-rounds = Tours de vote
outputs-sheet-answers = Réponses
outputs-sheet-findings = Constats
outputs-column-group = Groupe
outputs-column-reactions = Réactions
outputs-column-round = Tour
outputs-column-round-title = Titre du tour
outputs-column-budget = Votes par personne
outputs-column-question = Question directrice
outputs-column-answer = Réponse
outputs-column-finding = Constat
outputs-column-evidence = Éléments
outputs-column-proposal = Proposition
outputs-column-who = Qui
outputs-column-when = Quand
outputs-no-rounds = Aucun tour de vote n’a été clos.
outputs-no-answers = Aucune question directrice n’a reçu de réponse.
outputs-no-findings = Aucun constat n’a été rédigé.

## What rooms report, in the PDF and the DOCX

outputs-evidence = Éléments à l’appui
outputs-proposal = Proposition
outputs-who = Qui
