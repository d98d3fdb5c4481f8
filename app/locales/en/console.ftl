# browser
## The console of those who lead a session.

console-run-of-show = Run of show
console-clock = Clock of the present item
console-change-time = Change the time
console-add-minutes = { $minutes ->
    [-1] One minute less
    [one] One minute more
   *[other] { $minutes } minutes more
}
console-minutes = { $minutes } min
console-begin = Begin
console-begin-item = Begin “{ $title }” now

console-views = What is shown here
console-view-slides = Slides
console-view-rooms = Rooms
console-view-summary = Summary
console-everyone-lobby = Everyone is in the lobby
console-everyone-sees = Everyone sees
console-everyone-rooms = The rooms are open; this slide waits for when everyone is back
console-everyone-summary = Everyone sees the summary; this slide was shown last
console-everyone-ended = The session has ended; this slide was shown last
console-lobby-text = They see the title, who invites and who is here, and can try out a board. Start when you are ready.
console-here = { $count ->
    [one] person is here
   *[other] people are here
}
console-practice = Open the practice board
console-wishes = What they would like to work on
console-wishes-none = Nobody has chosen yet. Those who do not choose are spread evenly.
console-wishes-count = { $count ->
    [one] { $count } person has chosen.
   *[other] { $count } people have chosen.
}
console-jump = Show this slide to everyone
console-upcoming = Next

## The next step

console-step-start = Start the session
console-step-slide = Next: { $title }
console-step-place = Place people in rooms
console-step-open = Open the rooms
console-step-close = Call everyone back
console-step-draft = Draft the summary
console-step-redraft = Draft again from the boards
console-step-show = Show the summary to everyone
console-step-end = End the session
console-also-begins = begins “{ $title }”, { $minutes } min
console-open-detail = everyone goes to their board
console-close-detail = boards can be read, but no longer changed
console-other-steps = Other steps
console-working = One moment…
console-offline = No connection: this works again when the line is back.
console-draft-failed = The summary could not be drafted just now. Check the connection and try again.
console-end-title = End the session?
console-end-text = Everyone gets a thank-you with the summary to read. Boards can be read, but no longer changed. You can go on correcting the summary.
console-ended = The session has ended; here is what was made
console-end-no-summary = There is no summary yet. Draft it first if you want one.
console-end-not = Not yet

## Rooms

console-rooms-place = Who works in which room
console-rooms-open = The rooms are open
console-rooms-how = Drag somebody to another room, or press their name to choose one.
console-rooms-nobody = Participants are placed here once they have come in.
console-no-rooms = This session has no rooms. Rooms are planned at the organizer’s desk, before the session starts.
console-unplaced = { $count ->
    [one] { $count } person without a room
   *[other] { $count } people without a room
}
console-smallest = Smallest group
console-spread = Spread evenly
console-spread-again = Spread again
console-spare = { $count ->
    [one] { $count } room is not used
   *[other] { $count } rooms are not used
}
console-enter = Open the board
console-move = Move
console-move-to = Move { $name } to
console-move-out = Out of all rooms
console-moved = { $name } is now in { $room }.
console-moved-out = { $name } has no room now.
console-reason-choice = own wish, with its place
console-reason-balance = to make groups even
console-reason-late = came late
console-reason-hand = moved by hand
console-present = { $present } of { $assigned } there
console-no-notes = no notes yet
console-fresh = { $count ->
    [one] { $count } new note
   *[other] { $count } new notes
}
console-quiet = quiet for { $minutes } min

## People

console-late = { $count ->
    [one] { $count } came late and was given a room
   *[other] { $count } came late and were given a room
}
console-invite = Let others in
console-join-link = Link to take part
console-join-closed = The link to take part is closed. The organizer can make a new one at the desk.
console-join-code = QR code of the link to take part
console-project = Show to everyone
console-join-title = Join this session
console-join-how = Open the link or point a phone at the code. No account: a name is enough.
