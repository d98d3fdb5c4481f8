# browser
## Leading a board: silent writing, rounds of votes, zones, the past, pictures to take along

board-lead = Lead
board-lead-silent = Silent writing: notes stay hidden until revealed
board-lead-room-reveals = The room may reveal them, too
board-lead-anonymous = New notes without names
board-lead-freeze = Freeze all boards
board-lead-round = Round of votes
board-lead-zones = Zones
board-lead-history = What happened here
board-whole = The whole board
board-load-failed = This did not get through. Close it and open it again.

board-silent = Silent writing: write your own ideas. Everyone reads all of them once they are revealed.
board-silent-lead = Silent writing: nobody reads the others’ notes until you reveal them.
board-reveal = Reveal everything
board-frozen = Everything stands still for a moment: listen to the facilitator.
board-frozen-by-you = All boards are frozen: only facilitators can change them.
board-shown = Shown to everyone: { $what }

board-round-title = What is decided
board-round-title-hint = The two ideas to begin with
board-round-budget = Votes for each person
board-round-minutes = Time
board-round-open-end = Until I end it
board-round-in = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
board-round-several = Several votes on one note
board-round-own = Also on one’s own notes
board-round-hidden = Count hidden until the end
board-round-shuffled = In the list, another order for each person
board-round-begin = Begin the round
board-round-running = Round of votes
board-round-hidden-now = The count is shown at the end.
board-round-not-own = Not on your own notes.
board-round-cast = { $count ->
    [one] { $count } vote so far
   *[other] { $count } votes so far
}
board-votes-mine = { $count ->
    [one] { $count } vote of yours
   *[other] { $count } votes of yours
}
board-round-extend = One minute more
board-round-close = End the round

board-zone-title = Title
board-zone-hint = Hint
board-zone-new = New zone
board-zone-add = Add zone
board-zone-remove = Remove zone; its notes stay
board-zone-move = Move { $zone }
board-zone-size = Change the size of { $zone }
board-zones-arrange = Move zones on the board
board-zones-arranging = Move zones by their upper left corner, change their size by the lower right one.

board-history-empty = Nothing has happened here yet.
board-history-at = { $time } · step { $step } of { $count }
board-history-play = Play
board-history-pause = Pause
board-history-restore = Restore this moment
board-history-restored = The board stands as it did then. What came later is under “Deleted”.
board-history-not-restored = The board could not be restored. Try another moment.
board-history-about = Restoring loses nothing: what happened since stays in this time line. Votes stay as they are.

board-trash = Deleted
board-trash-empty = Nothing was deleted here.
board-trash-about = { $name }, { $time }
board-trash-back = Bring back

board-export = Board as a picture
board-export-about = With everything on it, on light paper.
board-export-selected = { $count ->
    [one] Only what is selected
   *[other] Only the { $count } selected things
}
board-export-dark = On dark paper, as on my screen
board-export-png = { $size ->
    [1] PNG
    [2] PNG, large
   *[other] PNG, for a poster
}
board-export-svg = SVG, any size
board-export-busy = The picture is being made…
board-export-failed = The picture could not be made. Try a smaller size or SVG.
