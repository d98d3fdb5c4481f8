## The pages that are read or filled in: start, new session, joining, fiche, desk, errors.

pages-skip = Skip to the content
pages-foot = Minga is free software for working together beside a video call. What you write stays on this server.
pages-untitled = A session without a title yet
pages-yes = Yes
pages-no = No
pages-not-decided = Not decided yet
pages-error-word = Please correct:{" "}
pages-words-within = { $words } of { $limit } words
pages-words-over = { $words } of { $limit } words: { $over } too many

## When

# No line ends between the two.
pages-hours = { $start }{"\u2060"}–{"\u2060"}{ $end }
pages-when = { $day }, { $hours } ({ $zone })
pages-when-same-day = { $hours } ({ $zone })
pages-your-clock = Your clock: { $hours }
pages-invited-by = Invited by { $names }

## Start page

pages-start-title = Talk in the call, work together here
pages-start-lead = Minga stands beside your video call: one link, no accounts, and a board for each group, in English, French and Spanish. What you make together becomes the summary.
pages-new-session = New session
pages-have-link = I have a link
pages-link-label = Your link
pages-link-hint = Paste it here just as you received it.
pages-open-link = Open
pages-link-empty = Paste your link first.
pages-link-wrong = This link does not open anything here. Check that all of it was copied, or ask whoever sent it to you.
pages-how = How a session goes
pages-how-1 = Paste your session’s fiche. Minga fills in the form, and proposes an agenda and a room for each theme.
pages-how-2 = Share one link. People give a name, choose their language and are in.
pages-how-3 = Present, work in rooms, come back. The summary is there to be corrected and taken away.
pages-mine = Sessions on this device
pages-mine-hint = This browser remembers them. On another device, use your link.
pages-open-desk = Open the desk
pages-go-on-as = Go on as { $name }
pages-to-start = To the start page

## New session

pages-new-lead = Give us your fiche as it is. You can correct everything on the next page.
pages-new-problem = We could not begin yet
pages-paste-title = From a fiche
pages-paste-label = Paste the text
pages-paste-hint = The whole concept note, headings and all. What fits nowhere is kept as notes.
pages-or = or
pages-file-label = Choose a file
pages-file-hint = Text, Markdown or Word (.txt, .md, .docx), up to 2 MB.
pages-read-fiche = Read the fiche
pages-no-fiche-title = Without a fiche
pages-no-fiche-text = Begin with an empty form and fill in what you know. Nothing has to be complete.
pages-start-empty = Start with an empty form
pages-nothing-to-read = Paste the text of your fiche or choose a file. You can also start with an empty form, below.
pages-key-label = Key of this server
pages-key-hint = Whoever runs this Minga gives it to those who may plan sessions here.
pages-key-wrong = This is not the key of this server. Ask whoever runs it.

## Joining

pages-join-title = Join: { $title }
pages-join-as-facilitator = You are joining as a facilitator
pages-join-as-observer = You are joining as an observer: you can read everything
pages-join-as-organizer = You are joining as the organizer
pages-join-problem = One thing is missing
pages-name-label = Your name
pages-name-hint = As the others should see it.
pages-language-label = Your language
pages-language-hint = The session is shown to you in this language. You can change it at any time.
pages-join-button = Join
pages-join-privacy = No account, no e-mail. Your name is seen by the people of this session.
pages-already-here = You are already here as { $name }
pages-already-here-text = Go on where you were. You will not be counted twice.
pages-becomes-facilitator = This link makes you a facilitator. You keep your name and all you have written.
pages-someone-else = Somebody else is using this device?

## Fiche

pages-fiche-title = The session’s fiche
pages-fiche-lead = Check what was found, add what is missing. You can save at any time, also when it is not complete.
pages-fiche-problem = Saved, with these points to correct
pages-fiche-saved = Everything is saved.
pages-fiche-what = What it is
pages-fiche-when = When
pages-fiche-where = Where and for whom
pages-fiche-about = What it is about
pages-fiche-notes = Notes
pages-fiche-notes-label = What fitted nowhere else
pages-fiche-notes-hint = Lines of your document that belong to no field. Move them, keep them or delete them.
pages-fiche-one-per-line = One a line.
pages-fiche-date = Date
pages-fiche-start = From
pages-fiche-end = To
pages-fiche-zone = Clock of these times
pages-fiche-zone-hint = For example UTC-3 or America/Argentina/Cordoba.
pages-fiche-other-zones = Other clocks to show
pages-fiche-duration-hint = In minutes. Counted by itself when start and end are known.
pages-fiche-capacity-hint = How many people there is room for.
pages-fiche-documents-hint = Save to get more lines.
pages-fiche-document-title = Document { $number }
pages-fiche-document-url = Address of document { $number }
pages-fiche-save-desk = Save and go to the desk
pages-fiche-over-limit = { $over ->
    [one] { $words } words, { $over } more than the { $limit } allowed. All of it is kept; please shorten it.
   *[other] { $words } words, { $over } more than the { $limit } allowed. All of it is kept; please shorten it.
}
pages-fiche-too-long = { $characters } characters are too long for this field. Shorten it to { $limit }.
pages-fiche-address = Write the whole address, beginning with https://.
pages-fiche-number = Write a whole number from 1 to { $most }.
pages-fiche-document-address = Document { $number }: write the whole address, beginning with https://.
pages-fiche-document-too-long = Document { $number }: title and address may have up to { $limit } characters each.
pages-fiche-date-wrong = Write the date as year-month-day, for example 2026-11-30.
pages-fiche-time-wrong = Write the time as hours:minutes, for example 14:05.
pages-fiche-date-needed = Say on which day, as there is a time.
pages-fiche-start-needed = Say when it begins, as there is a day.
pages-fiche-zone-needed = Say which clock these times are on, for example UTC-3.
pages-fiche-zone-unknown = We do not know the clock “{ $zone }”. Write it like UTC-3 or Europe/Paris.
pages-fiche-end-before-start = The session ends before it begins. Check both times.
pages-review = Still to do
pages-review-complete = Nothing: the fiche is complete.
pages-review-missing = { $count ->
    [one] { $count } field is empty
   *[other] { $count } fields are empty
}
pages-review-over = Over the word limit
pages-review-words = { $field }: { $words } of { $limit } words
pages-review-conflicts = To be settled
pages-review-settle = It is right as it stands

## Desk

pages-desk-title = Desk
pages-to-desk = To the desk
pages-desk-problem = Please check
pages-desk-open = Before the session
pages-desk-missing = { $count ->
    [one] { $count } field of the fiche is still empty.
   *[other] { $count } fields of the fiche are still empty.
}
pages-desk-over = { $count ->
    [one] { $count } text of the fiche is over its word limit.
   *[other] { $count } texts of the fiche are over their word limits.
}
pages-desk-conflicts = { $count ->
    [one] { $count } point of the fiche is to be settled.
   *[other] { $count } points of the fiche are to be settled.
}
pages-desk-saved-guide = The guide is changed. Agenda and rooms were proposed anew.
pages-desk-saved-agenda = The agenda is saved.
pages-desk-saved-rooms = The rooms are saved.
pages-edit-fiche = Edit the fiche
pages-video-call = Video call: { $platform }
pages-video-call-word = open
pages-live = Live session
pages-live-people = { $count ->
    [0] Nobody has joined yet.
    [one] { $count } person has joined.
   *[other] { $count } people have joined.
}
pages-live-open = Open the live session
pages-live-name-hint = You will lead the session under this name.
pages-live-as = You are there as { $name }.
pages-links = Links to share
pages-link-participant = To take part
pages-link-participant-hint = For everyone. Put it into the invitation or the chat of the call.
pages-link-facilitator = To facilitate
pages-link-facilitator-hint = Only for those who lead the session with you.
pages-link-observer = To observe
pages-link-observer-hint = For interpreters and guests: they read everything and change nothing.
pages-link-organizer = To organize
pages-link-organizer-hint = Keep this one to yourself: it opens this desk on any device.
pages-link-replace = Close this link
pages-link-replace-text = Nobody will come in by it any more. Who is in already stays, and comes back by their own link.
pages-link-replace-organizer = Other devices that opened the desk by it will not open it any more. This one stays, with the new link.
pages-link-renew = Close it and make a new one
pages-link-close = Close it
pages-link-make = Make a new link
pages-link-is-closed = This link is closed: nobody else comes in by it.
pages-desk-saved-link-closed = The link is closed.
pages-desk-saved-link-renewed = There is a new link; what was handed on before no longer opens anything.
pages-qr-alt = QR code of the link to take part
pages-agenda-item = Item
pages-agenda-from = Begins
pages-agenda-minutes = Minutes
pages-agenda-minutes-of = Minutes for “{ $title }”
pages-agenda-title-of = Title of item { $number }
pages-agenda-title-hint = A title you write is shown to everyone. To translate it, open this page in another language and write it there.
pages-agenda-title-empty = Give item { $number } a title, or remove it.
pages-agenda-title-long = The title of item { $number } has { $characters } characters. Shorten it to { $limit }.
pages-agenda-up = Move “{ $title }” up
pages-agenda-down = Move “{ $title }” down
pages-agenda-add = Add an item
pages-agenda-total = Together
pages-agenda-remove = Remove “{ $title }”
pages-agenda-save = Save the agenda
pages-agenda-propose = Propose it anew
pages-agenda-propose-ask = The agenda as it is goes, with all that was changed in it.
pages-agenda-propose-sure = Replace it
pages-agenda-no-duration = The fiche does not say how long the session is, so this agenda is for an assumed length. Give start and end in the fiche.
pages-minutes-wrong = Minutes for “{ $title }”: write a whole number from 1 to { $most }.
pages-guide-blocks = { $count ->
    [one] { $count } thematic block
   *[other] { $count } thematic blocks
}
pages-guide-cases = { $count ->
    [one] With { $count } case study to show.
   *[other] With { $count } case studies to show.
}
pages-guide-other = Choose another guide
pages-guide-other-hint = Agenda and rooms are then proposed anew.
pages-guide-take = Use this guide
pages-rooms = Rooms
pages-rooms-text = { $count ->
    [one] { $count } room opens for work in a small group. People are spread evenly, their own choice first.
   *[other] { $count } rooms open for work in small groups. People are spread evenly, their own choice first.
}
pages-rooms-save = Save the rooms
pages-downloads = Downloads
pages-downloads-later = The summary can be downloaded here as PDF and Word once it has been shown to everyone at the end of the session.
pages-download-notes = Notes and votes (XLSX)
pages-download-archive = The whole session (ZIP)

## When something does not work

pages-error-400 = Minga could not read what was sent. Go back, reload the page and try once more.
    .title = That could not be read
pages-error-403 = This page is not for the link you came with. Ask the organizer for the right one.
    .title = This is not open to you
pages-error-404 = There is nothing at this address. Check that all of it was copied, or begin again at the start page.
    .title = This page does not exist
pages-error-405 = This address cannot be used like that. Go back and use the buttons of the page.
    .title = That is not possible here
pages-error-413 = What was sent is too large. A fiche may have up to 2 MB: leave out pictures, or paste its text.
    .title = That was too much
pages-error-422 = Something that was sent does not fit. Go back, check what you entered and try once more.
    .title = That does not work like this
pages-error-429 = There were many requests from where you are. Wait a moment, then try again.
    .title = One moment, please
pages-error-500 = Something went wrong on our side. What was saved before is safe. Try again in a moment.
    .title = This is our fault
pages-error-503 = The server cannot reach its data just now. What was saved before is safe. Try again in a moment.
    .title = Not available just now

pages-refused-link-unknown = This link opens nothing
pages-refused-link-revoked = This link is closed
pages-refused-not-in-session = You are not in this session yet
pages-refused-form-expired = This form has expired

refusal-form-expired = The form was open for very long, or this browser keeps no cookies. Go back, reload the page and send it again.
refusal-form-foreign = This form was sent from another site, so nothing was done. Open the page here and send it again.
refusal-link-unknown = Check that all of it was copied. If it still does not work, ask whoever sent it to you for the link.
refusal-link-revoked = It was closed by the organizer. Ask them for a new one.
refusal-name-empty = Give a name, so that the others know who is there.
refusal-name-too-long = Your name has { $characters } characters. Shorten it to { $limit }.
refusal-no-room-chosen = Choose at least one room: without rooms nobody can work in groups.
refusal-not-in-session = Open this session with the link you were given. If you cannot find it, ask the organizer.
refusal-not-leader = Only organizers and facilitators can do this. Ask one of them, or open the link you were given for it.
refusal-not-organizer = The desk opens with the organizer’s link. Open that link once in this browser, then come back.
refusal-session-unknown = This session is no longer here. Ask whoever gave you the address.
refusal-too-many-tries = { $seconds ->
    [one] There were many tries from where you are. Wait { $seconds } second, then try again.
   *[other] There were many tries from where you are. Wait { $seconds } seconds, then try again.
}
