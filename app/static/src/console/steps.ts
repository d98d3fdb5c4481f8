// The next step of the person who leads: one large button that says what it will do, and the others aside.
import type { ItemRecord, Operations } from "../protocol.gen";
import { itemKindOf, neighbour, reportingRoom } from "../stage/deck";
import type { Phase } from "../shell/places";

export type StepName =
  | "start"
  | "slide"
  | "place"
  | "open"
  | "close"
  | "draft"
  | "redraft"
  | "show"
  | "end";

/** What the console shows in the middle. */
export type View = "slides" | "rooms" | "summary";

export type Act = {
  [K in keyof Operations]: { readonly kind: K; readonly args: Operations[K] };
}[keyof Operations];

export interface Step {
  readonly name: StepName;
  /** Done one after the other. `draft` and `redraft` are no operations: the server drafts. */
  readonly acts: readonly Act[];
  /** The slide that is shown, or the agenda item that begins with it. */
  readonly slide?: string;
  readonly begins?: ItemRecord;
  readonly view?: View;
}

/** Where the session stands, as far as the next step depends on it. */
export interface Situation {
  readonly phase: Phase;
  readonly items: readonly ItemRecord[];
  readonly item: ItemRecord | undefined;
  readonly slides: readonly string[];
  readonly slide: string;
  readonly rooms: number;
  /** Participants who have a room. */
  readonly placed: number;
  readonly roomsOpened: boolean;
  readonly drafted: boolean;
}

export function nextStep(now: Situation): Step | undefined {
  switch (now.phase) {
    case "lobby":
      return start;
    case "plenary":
      return now.roomsOpened ? afterRooms(now) : beforeRooms(now);
    case "rooms":
      return call;
    case "summary":
      return end;
    case "ended":
      return undefined;
  }
}

/** Everything else that can be done now, in the order of a session. */
export function otherSteps(now: Situation): Step[] {
  if (now.phase === "lobby" || now.phase === "ended") return [];
  const steps = [
    nextSlide(now),
    // Later, people are moved one by one: placing everyone anew would undo that.
    now.rooms > 0 && now.placed === 0 ? place(now) : undefined,
    now.rooms > 0 && now.phase !== "rooms" ? open : undefined,
    now.phase === "rooms" ? call : undefined,
    now.roomsOpened ? draftOf(now) : undefined,
    now.drafted && now.phase !== "summary" ? showOf(now) : undefined,
    end,
  ];
  const next = nextStep(now)?.name;
  return steps.filter((step): step is Step => step !== undefined && step.name !== next);
}

const start: Step = { name: "start", acts: [{ kind: "session.start", args: {} }], view: "slides" };
const open: Step = { name: "open", acts: [{ kind: "rooms.open", args: {} }], view: "rooms" };
const call: Step = { name: "close", acts: [{ kind: "rooms.close", args: {} }], view: "slides" };
const end: Step = { name: "end", acts: [{ kind: "session.end", args: {} }], view: "summary" };

/** Slides until the last, or until the agenda says that it is time to split. */
function beforeRooms(now: Situation): Step {
  const splitting = now.item?.kind === "split" || now.item?.kind === "work";
  const slide = splitting ? undefined : nextSlide(now);
  if (slide) return slide;
  if (now.rooms === 0) return end;
  return now.placed > 0 ? open : place(now);
}

/** The rooms report one by one; then comes the summary. */
function afterRooms(now: Situation): Step {
  const report = now.drafted ? undefined : nextReport(now);
  if (report) return slideStep(now, report);
  return now.drafted ? showOf(now) : draftOf(now);
}

function nextReport({ slides, slide }: Situation): string | undefined {
  const reports = slides.filter((one) => reportingRoom(one) !== undefined);
  return reports[reports.indexOf(slide) + 1];
}

function nextSlide(now: Situation): Step | undefined {
  const slide = now.phase === "rooms" ? undefined : neighbour(now.slides, now.slide, 1);
  return slide === undefined ? undefined : slideStep(now, slide);
}

/** Showing a slide; the agenda item it belongs to begins with it, if that is still to come. */
export function slideStep(now: Situation, slide: string): Step {
  const begins = now.phase === "plenary" && !now.roomsOpened ? itemAhead(now, itemKindOf(slide)) : undefined;
  const acts: Act[] = [...going(begins), { kind: "slide.show", args: { at: slide } }];
  return { name: "slide", acts, slide, view: "slides", ...(begins && { begins }) };
}

function place(now: Situation): Step {
  const begins = itemAhead(now, "split");
  return {
    name: "place",
    acts: [...going(begins), { kind: "rooms.spread", args: {} }],
    view: "rooms",
    ...(begins && { begins }),
  };
}

function draftOf(now: Situation): Step {
  return { name: now.drafted ? "redraft" : "draft", acts: [], view: "summary" };
}

function showOf(now: Situation): Step {
  const begins = itemAhead(now, "close");
  return {
    name: "show",
    acts: [...going(begins), { kind: "summary.show", args: {} }],
    view: "summary",
    ...(begins && { begins }),
  };
}

const going = (item: ItemRecord | undefined): Act[] =>
  item ? [{ kind: "agenda.go", args: { item: item.id } }] : [];

/** The first item of this kind that comes after the present one. */
function itemAhead({ items, item }: Situation, kind: string): ItemRecord | undefined {
  const from = item ? item.position : -1;
  return items.find((one) => one.position > from && one.kind === kind);
}
