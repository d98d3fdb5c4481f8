# browser
## Words that every page needs: buttons, roles, languages.

common-minga = Minga

common-save = Save
common-cancel = Cancel
common-close = Close
common-back = Back
common-next = Next
common-previous = Previous
common-edit = Edit
common-delete = Delete
common-remove = Remove
common-undo = Undo
common-copy = Copy
common-copied = Copied
common-download = Download
common-try-again = Try again
common-loading = One moment…
common-optional = optional
common-menu = Menu
common-language = Language

common-role-organizer = Organizer
common-role-facilitator = Facilitator
common-role-participant = Participant
common-role-observer = Observer

common-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
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
