// Things from the clipboard laid onto this board, under new names.
import { firstWords, randomName } from "../sync";
import type { BoardContext } from "./context";
import { type Copied, offset } from "./copied";
import { type Point, onBoard } from "./geometry";
import type { Thing } from "./things";

type Board = Pick<BoardContext, "state">;

export function addCopied(copied: Copied, at: Point, board: Board): void {
  const by = offset(copied, at);
  const names = new Map(copied.things.map(({ thing }) => [thing.id, randomName()]));
  // Arrows last: they join what has to be there.
  const inOrder = [...copied.things].sort((one, other) => Number(one.thing.type === "arrow") - Number(other.thing.type === "arrow"));
  for (const { thing, words } of inOrder) add(thing, words, by, names, board);
  board.state.selection.only(...names.values());
}

function add(thing: Thing, words: string, by: Point, names: ReadonlyMap<string, string>, { state }: Board): void {
  const { channel } = state.around;
  const id = names.get(thing.id) ?? randomName();
  const place = onBoard({ x: thing.x + by.x, y: thing.y + by.y });
  const update = words ? { update: firstWords(words) } : {};
  if (thing.type === "note") void channel.do("note.add", { note: id, ...place, colour: thing.colour, lang: thing.lang, ...update });
  else if (thing.type === "text") {
    void channel.do("text.add", { text: id, ...place, w: thing.w, size: thing.size, colour: thing.colour, ...update });
  } else if (thing.type === "stroke") {
    const { points, pressure, colour, width } = thing;
    void channel.do("stroke.add", { stroke: id, ...place, points: [...points], pressure: [...pressure], colour, width } as never);
  } else if (thing.type === "picture") {
    const { file, width, height, w, alt } = thing;
    void channel.do("picture.add", { picture: id, ...place, file, width, height, w, alt });
  } else if (thing.type === "card") void channel.do("card.add", { card: id, ...place, url: thing.url, title: thing.title });
  else {
    const end = onBoard({ x: thing.x2 + by.x, y: thing.y2 + by.y });
    const ends = { source: names.get(thing.source ?? "") ?? null, target: names.get(thing.target ?? "") ?? null };
    const { bend, heads, colour, width } = thing;
    void channel.do("arrow.add", { arrow: id, ...place, x2: end.x, y2: end.y, ...ends, bend, heads, colour, width });
  }
}
