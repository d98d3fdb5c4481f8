## The agenda (run of show) of a session.

agenda-agenda = Agenda
agenda-welcome = Welcome
agenda-guide = The guide and its blocks
agenda-cases = Case studies
agenda-assess = Where our territory stands
agenda-split = Into the rooms
agenda-work = Work in the rooms
agenda-report = The rooms report
agenda-close = Summary and closing
agenda-other = New item

refusal-agenda-empty = The agenda has no items yet. Add at least one, or take the proposed agenda.
refusal-agenda-no-time = Item { $number } has no time. Give it at least one minute, or remove it.
refusal-agenda-repeated = Item { $number } is on the agenda twice. Remove one of the two.
refusal-agenda-over = { $minutes ->
    [one] The agenda is { $minutes } minute longer than the session. Shorten an item, or let the session end later.
   *[other] The agenda is { $minutes } minutes longer than the session. Shorten some items, or let the session end later.
}
refusal-agenda-under = { $minutes ->
    [one] { $minutes } minute of the session is still free. Lengthen an item, or let the session end earlier.
   *[other] { $minutes } minutes of the session are still free. Lengthen some items, or let the session end earlier.
}
refusal-agenda-duration = An agenda can be proposed for { $least } to { $most } minutes. Change the start or the end of the session.
refusal-agenda-full = An agenda has room for { $limit } items. Remove one before you add another.
