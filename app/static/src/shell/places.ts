// The places of the live page, at most four: a bar at the foot on phones, in the top bar elsewhere.
import type { StageRecord } from "../protocol.gen";

export type Place = "now" | "board" | "agenda" | "people" | "me";
export type Phase = StageRecord["phase"];

/** Who leads has the run of show where others have the board: boards open from the rooms. */
export function placesFor(leads: boolean): readonly Place[] {
  return leads ? ["now", "agenda", "people", "me"] : ["now", "board", "people", "me"];
}

/** Where a change of phase takes a person; `hasRoom`: there is a board of their own. */
export function placeOf(phase: Phase, leads: boolean, hasRoom: boolean): Place {
  return phase === "rooms" && !leads && hasRoom ? "board" : "now";
}
