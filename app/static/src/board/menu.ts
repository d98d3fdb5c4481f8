// The menu of a thing or of the ground: opened by the right button, a long press, or the menu key.
import { signal } from "@preact/signals";
import { toBoard } from "./camera";
import type { Point } from "./geometry";
import type { BoardState } from "./state";
import type { Thing } from "./things";

export interface MenuShown {
  /** In view pixels. */
  readonly at: Point;
  /** The same place in board units: there new things go. */
  readonly place: Point;
  readonly on: "things" | "ground";
}

export class Menu {
  readonly shown = signal<MenuShown | undefined>(undefined);

  constructor(private readonly state: BoardState) {}

  /** On a thing the menu is for all that is selected; a thing that is not becomes selected alone. */
  open(at: Point, thing: Thing | undefined): void {
    const { selection, current, camera } = this.state;
    if (thing && !selection.ids.peek().has(thing.id)) selection.only(thing.id);
    if (thing) current.value = thing.id;
    this.shown.value = { at, place: toBoard(camera.peek(), at), on: thing ? "things" : "ground" };
  }

  close(): void {
    this.shown.value = undefined;
  }
}
