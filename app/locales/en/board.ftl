# browser
## A room's board: zones, notes, votes

board-label = Board
board-notes = Notes on the board
board-loading = The board is on its way…
board-empty = No notes yet.
board-empty-how = Press N, or double-click where you want to write.
board-empty-how-touch = Tap “Note” below and write the first one.
board-zone-empty = Nothing here yet.

board-view = Show as
board-view-canvas = Board
board-view-list = List

## Tools

board-tools = Tools
board-tool-select = Select
board-tool-select-key = Select and move notes (V)
board-tool-vote = Vote
board-tool-vote-key = Vote by pressing notes (D)
board-add = Note
board-add-key = New note (N)
board-add-note = Add a note
board-add-in = in { $zone }
board-colour = Colour
board-keys-walk = Arrows: from note to note · Enter: write · Space: take the note · N: new note
board-keys-held = Arrows: move the note · Enter: write · Tab: more actions · Space: put it down
board-keys-vote = Arrows: from note to note · Enter: vote · Backspace: take a vote back · V: end voting
board-zoom = Size
board-zoom-in = Larger
board-zoom-out = Smaller
board-fit = Show all

board-paper-honey = Honey
board-paper-rose = Rose
board-paper-sky = Sky
board-paper-leaf = Leaf
board-paper-lilac = Lilac
board-paper-sand = Sand

## A note

board-note-empty = Empty note
board-note-actions = Actions for note { $note }
board-words-of = Words of note { $note }
board-write-here = Write here…
board-done = Done
board-more = More
board-move-to = Move to
board-no-zone = Outside the zones
board-moved = Moved to { $zone }.
board-delete-note = Delete note
board-lock-note = Lock note
board-unlock-note = Unlock note
board-locked-mark = Locked
board-typing = { $count ->
    [one] { $name } is writing…
   *[other] { $name } are writing…
}
board-somebody = Somebody
board-letters-left = { $count ->
    [0] No letter left
    [one] { $count } letter left
   *[other] { $count } letters left
}
board-note-full = { $cut ->
    [one] A note holds { $limit } letters: the last one did not fit. Go on in a new note.
   *[other] A note holds { $limit } letters: the last { $cut } did not fit. Go on in a new note.
}

## Votes

board-votes-left = { $left ->
    [0] All { $budget } votes used
    [one] { $left } of { $budget } votes left
   *[other] { $left } of { $budget } votes left
}
board-votes-used = Your { $budget } votes are used. Take one back to vote here.
board-voting = Votes
board-vote-cast = Vote for this note
board-vote-take = Take a vote back
board-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}{ $mine ->
    [0] {""}
    [one] , { $mine } of them yours
   *[other] , { $mine } of them yours
}

## People

board-people = { $count ->
    [one] { $count } person here
   *[other] { $count } people here
}
board-me = (you)
board-cursors = Show everyone’s pointer

## What happened, and what to do next

board-deleted = Note deleted.
board-deleted-with-votes = Note deleted. Its votes went back to those who gave them.
board-delete-others = Delete what { $name } made?
board-delete-keep = Keep it
board-gone = Somebody has just deleted this note.
board-gone-while-writing = Somebody deleted this note while you were writing. Your words are still here.
board-not-yours = Only the person who wrote this note, or the facilitator, can delete it.
board-note-locked = The facilitator has locked this note. Write a new one beside it.
board-rescue = Words without a note
board-rescue-words = Your words
board-rescue-note = Put them in a new note
board-rescue-drop = Let them go

board-closed = The room is closed: you can read this board, but not change it.
board-you-observe = You are here as an observer: you can read everything, but not change it.
board-locked = The facilitator has locked this board. You can read it, and ask for it to be opened.
board-locked-by-you = This board is locked: only facilitators can change it.
board-lock = Lock board
board-unlock = Unlock board

board-news-one = New note by { $name }: { $text }
board-news-many = { $count } new notes.
board-news-gone = { $count ->
    [one] { $count } note was deleted.
   *[other] { $count } notes were deleted.
}
