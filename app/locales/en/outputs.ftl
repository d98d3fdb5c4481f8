## The outputs of a session: PDF, DOCX and XLSX.

outputs-kind = Session summary
outputs-contents = Contents
outputs-session = The session
outputs-summary = Summary
outputs-reports = What the rooms report
outputs-notes = Notes
outputs-appendix = Appendix
outputs-documents = Documents
outputs-guide = The guide
outputs-colophon = About this document

outputs-reading = How to follow the numbers
outputs-reading-explained = The small numbers beside a point of the summary name the notes it came from: 3.12 is note 12 of room 3. Below each note stand the points that build on it. On a screen, both are links.
outputs-made = Written by Minga on { $moment }.
outputs-undrawn = Some signs could not be drawn here and are printed as boxes. The DOCX and the XLSX of this session hold them.
outputs-names-left-out = The names of those who wrote the notes have been left out.

## Facts of the session

outputs-code = Code
outputs-category = Category
outputs-thematic-line = Thematic line
outputs-subtheme = Sub-theme
outputs-organizers = Invited by
outputs-when = When
outputs-where = Where
outputs-languages = Languages
outputs-no-date = The date was left open.
outputs-hours = { $start }–{ $end } ({ $zone })
outputs-from = from { $start } ({ $zone })

outputs-unit-people = { $count ->
    [one] person
   *[other] people
}
outputs-unit-rooms = { $count ->
    [one] room
   *[other] rooms
}
outputs-unit-notes = { $count ->
    [one] note
   *[other] notes
}
outputs-unit-votes = { $count ->
    [one] vote
   *[other] votes
}

## Lines and notes

outputs-line = point { $line }
outputs-line-elsewhere = { $section }, point { $line }
outputs-no-zone = Outside the zones
outputs-empty-note = This note was left empty.

outputs-no-sections = No block has been worked on yet. As soon as a room opens, what it makes will be gathered here.
outputs-no-lines = Nothing has been summed up for this block yet.
outputs-no-lines-but-notes = Nothing has been summed up for this block yet. Its notes are printed in full under “Notes”.
outputs-no-notes = No notes were written on this block.
outputs-no-notes-at-all = No notes were written in this session.
outputs-no-notes-in-zone = This zone stayed free.

## The spreadsheet

outputs-sheet-summary = Summary
outputs-sheet-notes = Notes
outputs-sheet-votes = Votes
outputs-sheet-rooms = Rooms
outputs-nothing-summed-up = Nothing has been summed up yet.
outputs-no-votes = No votes were given in this session.
outputs-no-rooms = No room was opened in this session.

outputs-column-block = Block
outputs-column-block-title = Title of the block
outputs-column-line = Point
outputs-column-text = Text
outputs-column-sources = Notes behind it
outputs-column-note = Note
outputs-column-room = Room
outputs-column-room-name = Name of the room
outputs-column-zone = Zone
outputs-column-author = Written by
outputs-column-written = Written at (UTC)
outputs-column-paper = Paper
outputs-column-votes = Votes
outputs-column-notes = Notes
outputs-column-people = People
outputs-column-id = Identifier

outputs-paper-honey = honey
outputs-paper-rose = rose
outputs-paper-sky = sky
outputs-paper-leaf = leaf
outputs-paper-lilac = lilac
outputs-paper-sand = sand

## Rounds, answers and findings

outputs-sheet-rounds = Voting rounds
outputs-sheet-answers = Answers
outputs-sheet-findings = Findings
outputs-column-group = Group
outputs-column-reactions = Reactions
outputs-column-round = Round
outputs-column-round-title = Title of the round
outputs-column-budget = Votes each
outputs-column-question = Guiding question
outputs-column-answer = Answer
outputs-column-finding = Finding
outputs-column-evidence = Evidence
outputs-column-proposal = Proposal
outputs-column-who = Who
outputs-column-when = When
outputs-no-rounds = No voting round was closed.
outputs-no-answers = No guiding question was answered.
outputs-no-findings = No findings were written.

## What rooms report, in the PDF and the DOCX

outputs-evidence = Evidence
outputs-proposal = Proposal
outputs-who = Who
