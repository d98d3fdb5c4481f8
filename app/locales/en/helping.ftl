# browser
## Asking for the floor, for the facilitator, or for later: raised hands, help for a room, the parking lot.

helping-bar = Hand, help, parking lot
helping-ask = Ask
helping-asked = Asked
helping-ask-title = What do you need?
helping-ask-lead-title = What is asked of you
helping-look = Look
helping-nobody-asks = Nobody asks for anything just now.

helping-hand = Hand
helping-hand-raise = Raise your hand
helping-hand-lower = Lower your hand
helping-hand-up = { $place ->
    [1] Your hand is up. You are next.
   *[other] Your hand is up. You are number { $place }.
}
helping-hand-lowered = Your hand is down again.
helping-hands = { $count ->
    [one] { $count } raised hand
   *[other] { $count } raised hands
}
helping-in-turn = { $count ->
    [one] Raised hand: { $names }
   *[other] Raised hands: { $names }
}
helping-hand-raised = { $name } raised their hand.
helping-lower-one = Lower { $name }’s hand
helping-lower-all = Lower all

helping-help = Help
helping-help-call = Call for help
helping-help-end = Help no longer needed
helping-help-how = The facilitator is told which room it is and comes to you.
helping-waiting = { $name } has called the facilitator. They come as soon as they can.
helping-waiting-you = You have called the facilitator. They come as soon as they can.
helping-back = No longer needed
helping-coming = { $name } is on the way to you.
helping-helped = We have been helped
helping-gone = Your room’s call for help is settled.

helping-calls = { $room } calls for help
helping-since = { $minutes ->
    [0] { $name }, just now
    [one] { $name }, for { $minutes } minute
   *[other] { $name }, for { $minutes } minutes
}
helping-go = Go there
helping-go-to = Go to { $room }
helping-you-come = You are helping { $room }
helping-comes = { $name } is helping { $room }
helping-settle = Done
helping-settle-room = { $room }: done, they have been helped
helping-tile-calls = Calls for help
helping-tile-comes = { $name } is helping
helping-more-calls = { $count ->
    [one] { $count } more room calls for help
   *[other] { $count } more rooms call for help
}

## The parking lot

helping-lot = Parking lot
helping-lot-short = Parking lot
helping-lot-what = For what does not fit now and must not be lost.
helping-lot-empty = Nothing is parked yet. What you put here waits until there is time for it.
helping-lot-open = { $count ->
    [0] Parking lot, empty
    [one] Parking lot, { $count } thought waiting
   *[other] Parking lot, { $count } thoughts waiting
}
helping-lot-words = A thought for later
helping-lot-unnamed = Without my name
helping-lot-park = Park it
helping-lot-parked = It is in the parking lot.
helping-lot-parked-short = In the parking lot. Only the first { $limit } letters fitted.
helping-lot-send = Send to the parking lot
helping-lot-plenary = with everyone
helping-lot-yours = you
helping-lot-yours-unnamed = you, without your name
helping-lot-note = Its note
helping-lot-settle = Dealt with
helping-lot-unsettle = Put back
helping-lot-settled = { $count ->
    [one] { $count } dealt with
   *[other] { $count } dealt with
}
helping-lot-sure = Take it out for everyone?
helping-lot-keep = Keep it
helping-lot-removed = Taken out of the parking lot.
helping-lot-of = What can be done with “{ $words }”
helping-lot-left = What was put aside and is still open.

## Its keys, in the list of shortcuts

board-keys-part-ask = Ask
board-key-hand = Raise or lower your hand
board-key-help = Call the facilitator to your room
board-key-lot = Parking lot
