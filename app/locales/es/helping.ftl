# browser
## Asking for the floor, for the facilitator, or for later: raised hands, help for a room, the parking lot.

helping-lot = Parking lot
helping-lot-left = What was put aside and is still open.
