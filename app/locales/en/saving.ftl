# browser
## When there is a line, and yet nothing can be saved.

live-unsaved-waiting = Not saved yet, { $count } waiting
live-unsaved-banner = The server cannot save anything just now. Go on working: all is kept on this device and saved by itself as soon as that is possible.
