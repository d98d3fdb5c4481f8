## Why the rules of stage, board and summary said no

refusal-no-such-slide = This slide is not in the guide. Choose another one.
refusal-already-started = The session has already started, so its plan stays as it is.
refusal-not-started = The session has not started yet. Start it first.
refusal-session-ended = The session has ended. What was made is in the summary.
refusal-no-clock = No agenda item is running. Begin one, then change its time.
refusal-no-rooms = This session has no rooms. Add one when planning it.
refusal-rooms-already-open = The rooms are already open.
refusal-rooms-not-open = The rooms are not open yet. You will be taken there when they open.
refusal-no-such-block = Choose up to three different blocks of this guide.
refusal-no-such-room = This room does not exist. Go back to the session.
refusal-other-room = This is another group’s room. Yours is named at the top of the page.
refusal-rooms-closed = The rooms are closed, so this board can be read but not changed.
refusal-practice-over = Practice is over: the session has started.
refusal-board-locked = The facilitator has locked this board. You can read it, and ask for it to be opened.
refusal-note-locked = The facilitator has locked this note. Write a new one beside it.
refusal-board-full = This board has { $limit } notes and holds no more. Delete some, or bring several together in one.
refusal-id-taken = This is already on the board.
refusal-not-your-note = Only the person who wrote this note, or the facilitator, can delete it.
refusal-vote-budget-spent = Your { $budget } votes are used. Take one back to vote here.
refusal-no-vote-here = You have no vote on this note to take back.
refusal-wrong-origin = This page was opened from another address. Open your link to the session again.
practice-zone = Try it out
practice-zone-hint = Write a note, move it, give it a colour. Nothing here is kept for the summary.
practice-question = What do you bring to this session, and what would you like to take home?

refusal-archive-unreadable = This file is not an archive of a Minga session. Choose the ZIP file that was downloaded as the archive.
refusal-archive-too-large = This archive is larger than any session can be, so it was not opened.
refusal-archive-version = This archive was made by a newer Minga. Update this one, then import again.
refusal-archive-damaged = This archive is damaged: its parts do not fit together. Download it again where it came from.
refusal-archive-already-here = The session { $session } is already on this Minga, so nothing was imported.

live-needs-script = The live session needs JavaScript. Please switch it on in your browser, or open the link in another one.
