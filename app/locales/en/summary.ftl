# browser
## The summary of a session, read and edited.

summary-title = Summary
summary-not-yet = The summary is being made from what the rooms wrote. It will be here in a moment.
summary-empty = The summary is drafted from what the rooms wrote: the notes with most votes first, then the others by zone. Draft it once everyone is back.
summary-nothing = Nothing was written in the rooms yet, so there is nothing to draft from. Open the rooms, then draft again.
summary-counts = { $people ->
    [one] { $people } person
   *[other] { $people } people
} · { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
} · { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
summary-section-empty = No lines here yet.
summary-stands-out = What stands out
summary-outside = Outside the zones
summary-source = Note { $label }
summary-source-gone = This note has been deleted since. Its words are kept in the summary.
summary-to-board = Open the board of { $room }

summary-edit-how = Everyone sees your changes as you write. Drafting again brings in new notes and leaves your changes as they are.
summary-line = Line of the summary
summary-line-empty = Write a line…
summary-add-line = Add a line
summary-remove-line = Remove this line
summary-removed = The line is removed. Drafting again does not bring it back.
summary-move-up = Move up
summary-move-down = Move down
summary-moved = Moved.

summary-downloads = Take it away
summary-download-language = Language of the document
summary-download-notes = Notes and votes (XLSX)
summary-download-archive = Whole session (ZIP)
