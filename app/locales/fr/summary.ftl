# browser
## La synthèse d’une session, lue et corrigée.

summary-title = Synthèse
summary-not-yet = La synthèse se prépare à partir de ce que les salles ont écrit. Elle sera là dans un instant.
summary-empty = La synthèse part de ce que les salles ont écrit : d’abord les notes les plus soutenues, puis les autres par zone. Préparez-la quand tout le monde est revenu.
summary-nothing = Les salles n’ont encore rien écrit : il n’y a pas de quoi faire une synthèse. Ouvrez les salles, puis recommencez.
summary-counts = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} · { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
} · { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
summary-section-empty = Pas encore de ligne ici.
summary-stands-out = Ce qui ressort
summary-outside = Hors des zones
summary-source = Note { $label }
summary-source-gone = Cette note a été supprimée depuis. Ses mots restent dans la synthèse.
summary-to-board = Ouvrir le tableau – { $room }

summary-edit-how = Tout le monde voit vos changements pendant que vous écrivez. Préparer à nouveau ajoute les nouvelles notes et laisse vos changements en place.
summary-line = Ligne de la synthèse
summary-line-empty = Écrivez une ligne…
summary-add-line = Ajouter une ligne
summary-remove-line = Retirer cette ligne
summary-removed = La ligne est retirée. Préparer à nouveau ne la fera pas revenir.
summary-move-up = Monter
summary-move-down = Descendre
summary-moved = Déplacée.

summary-downloads = À emporter
summary-download-language = Langue du document
summary-download-notes = Notes et votes (XLSX)
summary-download-archive = Toute la session (ZIP)
