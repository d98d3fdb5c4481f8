# browser
## The frame of the live page: what is on now, whether all is saved, who one is, what cannot go on.

live-skip = Skip to the content
live-untitled = A session without a title yet
live-places = Places
live-place-now = Now
live-place-board = Board
live-place-agenda = Agenda
live-place-people = People
live-place-me = Me
live-me = { $name }: name, language, other devices
live-me-mark = (you)

## The clock

live-now = Now
live-ends-soon = Ends soon
live-over-by = Over by { $minutes } min
live-time-is-up = Time is up
live-clock-left = Time left:
live-clock-over = Over by:
live-minutes-left = { $count ->
    [one] { $count } minute left.
   *[other] { $count } minutes left.
}

## Saving and connection

live-connecting = Connecting…
live-saved = Saved
live-saving = Saving…
live-offline = Offline
live-offline-waiting = Offline, { $count } waiting
live-observing = You are observing
live-offline-banner = No connection. Go on working: all is kept on this device and sent when the line is back.
live-connect-now = Connect now
live-loading-slow = The line is slow. We keep trying; there is nothing you need to do.
live-kept = These words of yours found no place: copy them, or let them go.
live-kept-drop = I do not need it
live-kept-here = { $count ->
    [one] { $count } change of yours is kept on this device and sent when you come back.
   *[other] { $count } changes of yours are kept on this device and sent when you come back.
}
live-language-later = This language could not be fetched just now. Try again when the line is back.

## Where the session stands, said to those who do not see it

live-phase-lobby = You are in the lobby.
live-phase-plenary = Everyone is together now.
live-phase-rooms = The rooms are open.
live-phase-summary = The summary is shown.
live-phase-ended = The session has ended.

## Me

live-your-name = Your name
live-go-on = Go on with another device
live-go-on-how = Point a phone’s camera at this code, or open your personal link there. You stay the same person and are not counted twice.
live-personal-code = QR code of your personal link
live-personal-link = Your personal link
live-personal-secret = Keep this link to yourself: whoever opens it is you.
live-to-desk = To the organizer’s desk

## When it cannot go on

live-turned-away = You are not connected
live-to-start = To the start page
live-broken = This part of the page stopped working
live-broken-text = It is our fault. What you wrote is kept. Reload the page and go on.
live-reload = Reload the page
