## Why the rules of a room said no, and what to do next

refusal-frozen = The facilitator has paused all boards. You can read on; writing goes on in a moment.
refusal-zone-locked = The facilitator has locked this zone. Put it into another one, or ask for it to be opened.
refusal-object-locked = The facilitator has locked this. Ask for it to be opened, or make a new one beside it.
refusal-hidden-yet = Only its author can read and change this until everything is revealed.
refusal-reveal-not-yours = Only the facilitator reveals what was written. Ask them when your group is ready.
refusal-not-yours = Only the person who made this, or the facilitator, can do that.
refusal-too-many-objects = This board has { $limit } of these and holds no more. Delete some first.
refusal-off-the-board = That would lie beyond the edge of the board. Put it nearer to the middle.
refusal-stroke-too-long = This line has more than { $limit } points. Lift the pen now and then, and draw it in parts.
refusal-stroke-broken = This line could not be read. Please draw it again.
refusal-too-much-ink = The board holds no more drawing. Delete some lines first.
refusal-arrow-nowhere = An arrow joins two different things, and no arrow. Choose another end.
refusal-too-many-groups = This board has { $limit } groups and holds no more. Join some of them first.
refusal-too-many-zones = This board has { $limit } zones and holds no more. Remove one first.
refusal-last-zone = A board needs at least one zone. Add another one before you remove this.

refusal-round-running = A voting round is still open. Close it before you open the next.
refusal-no-round = No voting round is open. Open one first.
refusal-round-closed = Voting is closed. The facilitator can open another round.
refusal-too-many-rounds = This board has had { $limit } voting rounds and takes no more.
refusal-one-vote-a-note = In this round each note takes one of your votes. Give the others to other notes.
refusal-own-note = In this round you vote for what others wrote. Choose a note that is not yours.

refusal-nothing-to-undo = There is nothing left to take back: others have gone on from there, or it was too long ago.
refusal-too-many-references = { $limit } notes are linked here already. Remove one first.
refusal-too-many-findings = A room reports { $limit } findings at most. Bring some together in one.

refusal-no-room-yet = You have no room yet. Choose a block, or ask the facilitator for one.
refusal-not-in-that-room = That person is not in this room. Choose somebody from the room.
refusal-has-rapporteur = Somebody reports for this room already. They can hand it over to you.
refusal-not-rapporteur = Only the rapporteur of this room, or the facilitator, can do that.
refusal-lot-full = The parking lot has { $limit } entries and holds no more. Remove what is settled.
refusal-no-such-moment = The history does not reach to that moment. Reload it and choose another.

refusal-picture-too-large = This picture has more than { $limit } megabytes. Make it smaller, or take a screenshot of it.
refusal-picture-too-many-pixels = This picture has more than { $limit } million pixels. Make it smaller, or take a screenshot of it.
refusal-picture-unreadable = This file is not a picture that Minga can read. Choose a PNG, JPEG or WebP.
refusal-picture-unknown = This picture is not kept here. Take the file and add it again.
refusal-pictures-full = This session holds no more pictures. Describe it in a note, or add a link to it.
