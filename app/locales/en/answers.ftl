# browser
## What a group brings back from its room: answers, findings, and who reports

board-view-answers = Answers
answers-title = The group’s answers
answers-how = Write together: everyone in the room sees every letter.
answers-read-only = You can read this. It can be changed while the rooms are open.
answers-question = Question { $number }
answers-write-here = Write the group’s answer here
answers-nothing-yet = Nothing written yet.
answers-letters-left = { $count ->
    [0] No room for more letters
    [one] Room for { $count } more letter
   *[other] Room for { $count } more letters
}
answers-full = An answer holds { $limit } letters, and this was { $cut } too many. Shorten it, then try again.

answers-marking = Style
answers-mark-bold = Bold
answers-mark-bullet = Bulleted list
answers-mark-ordered = Numbered list
answers-mark-link = Link
answers-link-address = Address of the page
answers-link-put = Put in the link
answers-link-away = Take the link away
answers-link-wrong = That is no web address. Write it like https://example.org.

answers-add-note = Add a note
answers-notes = Notes of the board
answers-notes-how = Drag a note to where it belongs. Or put the cursor in an answer, then press the note.
answers-notes-go-to = A press adds the note to: { $place }
answers-notes-for = Add a note: { $place }
answers-choose-first = Put the cursor in an answer or a finding first, then press the note.
answers-search-notes = Search the notes
answers-notes-found = { $count ->
    [0] No note found
    [one] { $count } note found
   *[other] { $count } notes found
}
answers-nothing-found = No note has these words. Try fewer letters.
answers-no-notes = There are no notes on the board yet. What is written there can be added here.
answers-note-empty = Note without words
answers-note-gone = This note has been deleted
answers-show-note = Show on the board
answers-leans-on = Notes this leans on
answers-uncite = Take off: { $note }

answers-findings = What we report
answers-findings-what = What your group tells everyone, one finding each.
answers-findings-none = No finding yet. Add the first: what you found, what shows it, and what you propose.
answers-add-finding = Add a finding
answers-finding = Finding { $number }
answers-finding-blank = Nothing written yet
answers-field-statement = Finding
answers-hint-statement = What did you find? One sentence.
answers-field-evidence = Evidence
answers-hint-evidence = What shows it? Figures, examples, notes of the board.
answers-field-proposal = Proposal
answers-hint-proposal = What should be done?
answers-field-who = Who
answers-hint-who = Who takes it on?
answers-field-when = When
answers-hint-when = By when?
answers-earlier = Move up
answers-later = Move down
answers-remove = Remove
answers-finding-at = Finding { $number } of { $count }
answers-not-taken = You wrote: “{ $words }”
answers-finding-removed = Finding removed

answers-reporter = Who reports
answers-reports = { $name } reports for this room
answers-you-report = You report for this room
answers-nobody-reports = Nobody reports yet
answers-now-reports = { $name } reports for this room now.
answers-now-you = You report for this room now. You can hand over under Answers.
answers-claim = I will report
answers-hand-over = Hand over
answers-name-somebody = Choose who reports
answers-who-reports = Who shall report?
answers-ready = Ready
answers-ready-say = We are ready
answers-ready-not = Not ready yet
answers-now-ready = This room is ready to report.
answers-now-not-ready = This room is not ready to report yet.

answers-report-of = Report: { $room }
answers-report-empty = This room has not written down a report. Its board can still be read.
answers-report-board = Read the board
