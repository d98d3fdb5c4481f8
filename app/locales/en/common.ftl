# browser
## Words that every page needs: buttons, roles, languages.

common-minga = Minga

common-save = Save
common-close = Close
common-next = Next
common-previous = Previous
common-edit = Edit
common-delete = Delete
common-undo = Undo
common-copy = Copy
common-copied = Copied
common-try-again = Try again
common-loading = One moment…
common-language = Language

common-role-organizer = Organizer
common-role-facilitator = Facilitator
common-role-participant = Participant
common-role-observer = Observer

common-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
common-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
common-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
