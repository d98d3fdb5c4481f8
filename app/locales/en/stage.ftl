# browser
## What a participant sees: lobby, slides, room, the end.

stage-invited-by = Invited by { $names }
stage-starts-in = Starts in
stage-starts-on = Starts on { $date }, { $time } on your clock
stage-begins-soon = The facilitator starts the session in a moment. This page follows by itself.
stage-begins-by-itself = This page follows by itself when the facilitator starts.
stage-here = { $count ->
    [0] Nobody is here yet
    [one] { $count } person is here
   *[other] { $count } people are here
}
stage-away = { $count ->
    [one] { $count } person is away
   *[other] { $count } people are away
}
stage-and-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}

stage-choose = What would you like to work on?
stage-choose-how = Choose up to { $most }, the most wanted first. Rooms are made with it; they also have to be of even size.
stage-choose-full = You have chosen { $most }. Take one away to choose another.
stage-wish = { $place ->
    [1] first wish
    [2] second wish
   *[other] third wish
}

stage-try = Try it out
stage-try-text = A board to practise on: write a note, move it, vote. Nothing of it is kept for the summary.
stage-try-open = Open the practice board
stage-to-lobby = Back to the lobby

## Slides

stage-slides = Slides
stage-guide-page = The guide, page { $page }
stage-guide-page-of = The guide, page { $page } of { $count }
stage-block-of = Block { $number } of { $count }
stage-case = Case study
stage-no-slide = This slide is no longer in the guide. The facilitator will show another one.
stage-slide-of = { $number } of { $count }
stage-look-back = Look back
stage-look-ahead = Look ahead
stage-looking-back = You are looking back.
stage-looking-ahead = You are looking ahead.
stage-return = Return to everyone
stage-boards-readable = The boards stay open for reading.
stage-read-boards = Read the boards

## Rooms

stage-room-titled = Room { $number }: { $title }
stage-your-room = Your room
stage-to-board = Go to the board
stage-to-now = What is on now
stage-in-room = { $count ->
    [one] { $count } person in this room
   *[other] { $count } people in this room
}
stage-moved = You are now in { $room }.
stage-no-room = You have no room yet
stage-no-room-text = The facilitator is about to give you one. This page takes you there by itself.
stage-observe-rooms = The rooms are at work
stage-observe-text = Choose a room to read its board. As an observer you see everything and change nothing.
stage-all-rooms = All rooms
stage-board-of = Board of
stage-board-not-yet = Your room’s board will be here as soon as the facilitator opens the rooms.

## The end

stage-over = Thank you for working together
stage-over-outputs = The session has ended. The organizers have the summary as PDF and Word and will share it; you can read it here.
stage-over-no-summary = The session has ended. Ask the organizers what happens with the results.
