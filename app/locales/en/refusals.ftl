# browser
## Why something was not done, and what to do next: what every channel and every connection may answer.

refusal-unknown-operation = This page is older than Minga. Please reload it and try again.
refusal-not-allowed = Your role in this session does not include this. Please ask the facilitator to do it.
refusal-wrong-form = Minga could not read this change. Please check what you entered and try again.
refusal-gone = Somebody has removed this in the meantime. Please choose another one, or add it again.
refusal-read-only = You can read everything here, but not change it. Please ask the facilitator if you should be able to.
refusal-fault = Something went wrong on our side and your change was not made. Please try again, and tell the facilitator if it happens twice.

refusal-text-broken = Your last words could not be added to this text. Please type them again.
refusal-text-out-of-step = Your last words no longer fitted what the others wrote. Please look at the text and type them again.
refusal-text-too-long = This text would be longer than { $limit } characters. Please shorten it, or go on in a new one.
refusal-text-worn-out = This text has been rewritten too often to take more changes. Please copy it into a new one.

refusal-too-fast = That was a lot at once. Your changes are kept on this device and go on in a moment.
refusal-not-saved-yet = Your change could not be saved just now. It is kept on this device and will be tried again by itself.
refusal-not-joined = You are not in this room at the moment. Please go back to the session and enter it again.
refusal-no-such-channel = There is no such room here. Please go back to the session and choose another one.
refusal-not-your-session = This page belongs to another session. Please open it with the link you were given for it.
refusal-too-many-channels = You have too many rooms open at once. Please leave one of them first.

refusal-frame-too-large = That was too much in one go, so nothing of it was taken. Please add it in smaller parts.
refusal-frame-malformed = Minga could not understand what this page sent. Please reload the page.
refusal-protocol-version = Minga has been updated. Please reload this page; what you wrote is kept.
refusal-too-many-connections = This session is open in too many of your windows. Please close one of them and reload this page.
refusal-session-full = This session is full. Please ask the organizer for a place.
refusal-server-stopping = Minga is restarting. This page comes back by itself in a moment; what you write meanwhile is kept.
refusal-data-unavailable = Minga cannot reach its data just now. This page comes back by itself; what you write meanwhile is kept.
refusal-too-crowded = Very many pages connect from your network at this moment. This one comes back by itself; what you write meanwhile is kept.
