# browser
## Le tableau d'une salle : zones, notes, votes

board-label = Tableau
board-notes = Notes du tableau
board-loading = Le tableau arrive…
board-empty = Pas encore de note.
board-empty-how = Appuyez sur N, ou double-cliquez là où vous voulez écrire.
board-empty-how-touch = Touchez « Note » en bas et écrivez la première.
board-zone-empty = Rien ici pour l’instant.

board-view = Afficher en
board-view-canvas = Tableau
board-view-list = Liste

## Outils

board-tools = Outils
board-tool-select = Choisir
board-tool-select-key = Choisir et déplacer des notes (V)
board-tool-vote = Voter
board-tool-vote-key = Voter en cliquant sur les notes (D)
board-add = Note
board-add-key = Nouvelle note (N)
board-add-note = Ajouter une note
board-add-in = dans { $zone }
board-colour = Couleur
board-keys-walk = Flèches : de note en note · Entrée : écrire · Espace : prendre la note · N : nouvelle note
board-keys-held = Flèches : déplacer la note · Entrée : écrire · Tab : autres actions · Espace : la reposer
board-keys-vote = Flèches : de note en note · Entrée : voter · Retour arrière : retirer un vote · V : finir de voter
board-zoom = Taille
board-zoom-in = Plus grand
board-zoom-out = Plus petit
board-fit = Tout voir

board-paper-honey = Miel
board-paper-rose = Rose
board-paper-sky = Ciel
board-paper-leaf = Feuille
board-paper-lilac = Lilas
board-paper-sand = Sable

## Une note

board-note-empty = Note vide
board-note-actions = Actions pour la note { $note }
board-words-of = Texte de la note { $note }
board-write-here = Écrivez ici…
board-done = Terminé
board-more = Plus
board-move-to = Déplacer vers
board-no-zone = Hors des zones
board-moved = Déplacée vers { $zone }.
board-delete-note = Supprimer la note
board-lock-note = Verrouiller la note
board-unlock-note = Déverrouiller la note
board-locked-mark = Verrouillée
board-typing = { $count ->
    [one] { $name } écrit…
   *[other] { $name } écrivent…
}
board-somebody = Quelqu’un
board-letters-left = { $count ->
    [0] Plus aucun caractère
    [one] Encore { $count } caractère
   *[other] Encore { $count } caractères
}
board-note-full = { $cut ->
    [one] Une note contient { $limit } caractères : le dernier n’y tenait plus. Continuez dans une nouvelle note.
   *[other] Une note contient { $limit } caractères : les { $cut } derniers n’y tenaient plus. Continuez dans une nouvelle note.
}

## Votes

board-votes-left = { $left ->
    [0] Vos { $budget } votes sont utilisés
    [one] Encore { $left } vote sur { $budget }
   *[other] Encore { $left } votes sur { $budget }
}
board-votes-used = Vos { $budget } votes sont utilisés. Retirez-en un pour voter ici.
board-voting = Votes
board-vote-cast = Voter pour cette note
board-vote-take = Retirer un vote
board-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}{ $mine ->
    [0] {""}
    [one] , dont { $mine } de vous
   *[other] , dont { $mine } de vous
}

## Personnes

board-people = { $count ->
    [one] { $count } personne ici
   *[other] { $count } personnes ici
}
board-me = (vous)
board-cursors = Montrer les pointeurs de tout le monde

## Ce qui s'est passé, et la suite

board-deleted = Note supprimée.
board-deleted-with-votes = Note supprimée. Ses votes sont rendus à celles et ceux qui les avaient donnés.
board-delete-others = Supprimer ce que { $name } a fait ?
board-delete-keep = La garder
board-gone = Quelqu’un vient de supprimer cette note.
board-gone-while-writing = Quelqu’un a supprimé cette note pendant que vous écriviez. Vos mots sont toujours là.
board-not-yours = Seule la personne qui a écrit cette note, ou la personne qui anime, peut la supprimer.
board-note-locked = La personne qui anime a verrouillé cette note. Écrivez-en une nouvelle à côté.
board-rescue = Des mots sans note
board-rescue-words = Vos mots
board-rescue-note = Les mettre dans une nouvelle note
board-rescue-drop = Y renoncer

board-closed = La salle est fermée : vous pouvez lire ce tableau, mais pas le modifier.
board-you-observe = Vous êtes là pour observer : vous pouvez tout lire, mais rien modifier.
board-locked = La personne qui anime a verrouillé ce tableau. Vous pouvez le lire, et demander qu’on l’ouvre.
board-locked-by-you = Ce tableau est verrouillé : seules les personnes qui animent peuvent le modifier.
board-lock = Verrouiller le tableau
board-unlock = Déverrouiller le tableau

board-news-one = Nouvelle note de { $name } : { $text }
board-news-many = { $count } nouvelles notes.
board-news-gone = { $count ->
    [one] { $count } note a été supprimée.
   *[other] { $count } notes ont été supprimées.
}
