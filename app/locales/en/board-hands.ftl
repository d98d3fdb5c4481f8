# browser
## What a hand does on a board: tools, selection, menus

board-tool-text = Text
board-tool-text-key = Write without paper (T)
board-tool-draw = Draw
board-tool-draw-key = Draw by hand (P)
board-tool-arrow = Arrow
board-tool-arrow-key = Join things with an arrow (A)
board-picture = Picture
board-ink = Ink

board-selected = { $count } selected
board-actions = { $count ->
    [one] Actions for what is selected
   *[other] Actions for { $count } selected things
}
board-align = Align
board-align-left = Left edges
board-align-centre = Centres
board-align-right = Right edges
board-align-top = Upper edges
board-align-middle = Middles
board-align-bottom = Lower edges

board-arrow-between = Arrow from { $from } to { $to }
board-arrow-loose = a free place
board-arrow-shape = Shape of the arrow
board-arrow-source = Start of the arrow
board-arrow-bend = Bend of the arrow
board-arrow-target = End of the arrow
board-arrow-keys = Arrow keys move it; with Ctrl (⌘), an end goes to the next thing in that direction.

board-look-drawn = Colour and line
board-look-text = Colour and size
board-line = Line
board-line-thin = Thin
board-line-medium = Medium
board-line-thick = Thick
board-line-broad = Very thick
board-heads = Heads of the arrow
board-heads-none = No head
board-heads-end = A head at the end
board-heads-both = A head at both ends
board-size = Size of the letters
board-size-s = Small
board-size-m = Medium
board-size-l = Large
board-lang = Language of the note
board-lang-none = Not said

board-menu-things = What can be done with this
board-menu-ground = What can be done here
board-do-edit = Write
board-do-open = Open link
board-do-group = Group
board-do-ungroup = Out of the group
board-do-tidy = Tidy up
board-do-larger = Larger
board-do-smaller = Smaller
board-do-straighten = Straighten
board-do-front = To the front
board-do-back = To the back
board-do-duplicate = Duplicate
board-do-look = Look closer
board-do-lock = Lock
board-do-unlock = Unlock
board-do-light = Show to everyone
board-do-unlight = No longer show to everyone
board-do-delete = Delete
board-do-note-here = Note here
board-do-text-here = Text here
board-do-paste = Paste words
board-do-select-all = Select everything
board-undo = Undo
board-redo = Redo
board-undo-key = Undo my last change
board-redo-key = Do it again

board-kind-note = Note
board-kind-text = Text
board-kind-stroke = Drawing
board-kind-arrow = Arrow
board-kind-picture = Picture
board-kind-card = Link
board-made-by = { $kind } by { $name }
board-anonymous = Somebody
board-text-empty = Empty text
board-words-of-text = Words of the text
board-note-hidden = Hidden for now
board-hidden-yet = You can read this once everything is revealed.
board-drawn = Drawn.
board-grouped = { $count } notes in one group.
board-group-untitled = Group
board-group-name = Name
board-group-name-of = Name of the group
board-group-into = Group
board-group-new = New group
board-not-yet = Its words are on their way. Write in it once they are saved.
board-pasted = { $count ->
    [one] { $count } note pasted.
   *[other] { $count } notes pasted.
}
board-pasted-part = { $count } notes were made. { $left } more lines are left: paste them separately.
board-paste-by-keys = This browser does not let a button paste. Press Ctrl V (⌘ V) instead.
board-deleted-many = { $count } things deleted.
board-delete-many = Delete what others made, too ({ $count })?
board-round-over = This round of voting is over.
board-map = Map of the board: press to go there
board-map-show = Map
board-link-opened = The link opens in a new tab.

board-picture-without-words = Picture
board-picture-words = What the picture shows
board-picture-missing = This picture cannot be shown.
board-picture-coming = The picture is on its way…
board-picture-kinds = Pictures can be PNG, JPEG or WebP files.
board-picture-offline = The picture did not get through. Try again when the line is better.
board-others = Also on the board
board-drawings = { $count ->
    [one] { $count } drawing by { $name }
   *[other] { $count } drawings by { $name }
}

board-react = React
board-react-yes = I agree
board-react-heart = I love it
board-react-idea = Good idea
board-react-question = I have a question
board-react-clap = Bravo
board-react-laugh = It makes me laugh
board-reacted = { $reaction }: { $count }

## Shortcuts

board-keys-title = Shortcuts
board-keys-show = Shortcuts
board-keys-letters = Single letters are shortcuts
board-keys-part-tools = Tools
board-keys-part-walk = With the keyboard on the board
board-keys-part-change = Change
board-keys-part-look = Look
board-key-note = New note
board-key-select = Select
board-key-text = Text
board-key-draw = Draw
board-key-arrow = Arrow
board-key-vote = Vote
board-key-arrows = Go from thing to thing; move what is taken
board-key-take = Take, put down
board-key-also = Take one more
board-key-keep = Go on, keep what is taken
board-key-write = Write
board-key-handles = Arrow that is taken: to its ends and its bend
board-key-menu = Menu
board-key-escape = Let go; back to selecting
board-key-undo = Undo my last change
board-key-redo = Do it again
board-key-copy = Copy, cut, paste
board-key-duplicate = Duplicate
board-key-group = Group, take apart
board-key-tidy = Tidy up
board-key-order = To the front, to the back
board-key-all = Select everything
board-key-delete = Delete
board-key-zoom = Larger, smaller
board-key-fit = Show all
board-key-selection = Look closer at what is selected
board-key-map = Map
board-key-sheet = This page

## People

board-people-follow = Follow
board-people-unfollow = Stop following
board-people-jump = Go to { $name }
board-people-nowhere = { $name } does not point at anything just now.
board-following = You follow { $name }: the board moves along.
