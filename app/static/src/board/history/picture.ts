// A moment of the past, painted small: zones, papers with their words, ink.
import { arrowPath } from "../arrow-path";
import { type Rect, around, grown } from "../geometry";
import { inkPath } from "../ink";
import { inLanguage } from "../language";
import { type Thing, course, isThing, rectOf } from "../things";
import type { Moment } from "./past";

const SIZE = { w: 1400, h: 800 }; // pixels of the picture

/** `last`: the newest moment, so that the picture does not change its size while it plays. */
export function paintMoment(canvas: HTMLCanvasElement, now: Moment, last: Moment): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  [canvas.width, canvas.height] = [SIZE.w, SIZE.h];
  const box = grown(around([...placesOf(now).values(), ...placesOf(last).values()]) ?? { x: 0, y: 0, w: 1000, h: 700 }, 40);
  const scale = Math.min(SIZE.w / box.w, SIZE.h / box.h);
  context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  const style = getComputedStyle(canvas);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const places = placesOf(now);
  for (const record of now.records.values()) {
    if (record.type !== "zone") continue;
    context.fillStyle = colour("--sunken");
    context.fillRect(record.x, record.y, record.w, record.h);
    write(context, inLanguage(record.title), { x: record.x + 16, y: record.y + 8, w: record.w - 32, h: 60 }, 40, colour("--quiet"));
  }
  const things = [...now.records.values()].filter(isThing).sort((one, other) => one.z - other.z);
  for (const thing of things) paint(context, thing, now, places, colour);
}

function placesOf({ records, words }: Moment): Map<string, Rect> {
  const places = new Map<string, Rect>();
  for (const record of records.values()) {
    if (record.type === "zone") places.set(record.id, record);
    else if (isThing(record) && record.type !== "arrow") places.set(record.id, rectOf(record, words.get(record.id)));
  }
  return places;
}

function paint(
  context: CanvasRenderingContext2D,
  thing: Thing,
  { words }: Moment,
  places: ReadonlyMap<string, Rect>,
  colour: (name: string) => string,
): void {
  const ink = (name: string): string => colour(name === "ink" ? "--ink" : `--ink-${name}`);
  if (thing.type === "stroke") {
    context.fillStyle = ink(thing.colour);
    context.translate(thing.x, thing.y);
    context.fill(new Path2D(inkPath(thing)));
    context.translate(-thing.x, -thing.y);
  } else if (thing.type === "arrow") {
    context.strokeStyle = ink(thing.colour);
    context.lineWidth = thing.width;
    context.stroke(new Path2D(arrowPath(course(thing, (id) => places.get(id)), thing.heads, thing.width)));
  } else {
    const rect = places.get(thing.id) as Rect;
    context.fillStyle = colour(thing.type === "note" ? `--note-${thing.colour}` : "--line");
    if (thing.type !== "text") context.fillRect(rect.x, rect.y, rect.w, rect.h);
    const told = thing.type === "card" ? thing.title || thing.url : thing.type === "picture" ? thing.alt : (words.get(thing.id) ?? "");
    write(context, told, { ...rect, x: rect.x + 12, y: rect.y + 8, w: rect.w - 24 }, 20, colour(thing.type === "note" ? "--note-ink" : "--ink"));
  }
}

/** Words in lines, as many as there is room for. */
function write(context: CanvasRenderingContext2D, words: string, { x, y, w, h }: Rect, size: number, fill: string): void {
  context.fillStyle = fill;
  context.font = `${size}px ${getComputedStyle(context.canvas).fontFamily}`;
  let [line, top] = ["", y + size];
  const flush = (): void => {
    if (top <= y + h) context.fillText(line, x, top, w);
    top += size * 1.2;
    line = "";
  };
  for (const word of words.split(/\s+/)) {
    if (line && context.measureText(`${line} ${word}`).width > w) flush();
    line = line ? `${line} ${word}` : "";
    if (line) continue;
    for (const letter of word) {
      if (line && context.measureText(line + letter).width > w) flush();
      line += letter;
    }
  }
  flush();
}
