// What the console shows and does: the view in the middle, and steps carried out one after the other.
import { type ReadonlySignal, computed, effect, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { t, whyNot } from "../i18n";
import type { Phase } from "../shell/places";
import { tell } from "../shell/said";
import type { Session } from "../shell/session";
import { neighbour } from "../stage/deck";
import { type Act, type Situation, type Step, type View, nextStep, otherSteps, slideStep } from "./steps";

export class Console {
  readonly view = signal<View>("slides");
  /** The room whose board is open in the middle. */
  readonly entered = signal<string | undefined>(undefined);
  /** A step is on its way. */
  readonly busy = signal(false);
  readonly situation: ReadonlySignal<Situation>;
  readonly next: ReadonlySignal<Step | undefined>;
  readonly others: ReadonlySignal<readonly Step[]>;
  readonly online: ReadonlySignal<boolean>;

  constructor(readonly session: Session) {
    this.situation = computed(() => situationOf(session));
    this.next = computed(() => nextStep(this.situation.value));
    this.others = computed(() => otherSteps(this.situation.value));
    this.online = computed(() => session.connection.status.value === "online");
  }

  /** The view goes with the session, until the result is called. */
  follow(): () => void {
    let before: Phase | undefined;
    const stops = [
      effect(() => {
        const phase = this.session.phase.value;
        if (phase !== before) this.turnTo(viewOf(phase));
        before = phase;
      }),
      effect(() => this.enterToRead()),
    ];
    return () => stops.forEach((stop) => stop());
  }

  /** A line of the summary leads to the board it came from. */
  private enterToRead(): void {
    const room = this.session.reading.value;
    if (room === undefined) return;
    this.entered.value = room;
    this.session.reading.value = undefined;
  }

  turnTo(view: View): void {
    this.view.value = view;
    this.entered.value = undefined;
  }

  async perform(step: Step): Promise<void> {
    if (!this.online.peek()) return;
    if (step.view) this.turnTo(step.view);
    const waits = step.name !== "slide"; // slides are guessed, and may be stepped through quickly
    this.busy.value = waits;
    try {
      if (step.name === "draft" || step.name === "redraft") await this.draft();
      await Promise.all(step.acts.map((act) => this.act(act)));
    } finally {
      this.busy.value = false;
    }
  }

  show(slide: string): void {
    void this.perform(slideStep(this.situation.peek(), slide));
  }

  /** One slide on or back. */
  page(steps: 1 | -1): void {
    const { slides, slide } = this.situation.peek();
    const to = neighbour(slides, slide, steps);
    if (to !== undefined) this.show(to);
  }

  act<K extends Act["kind"]>({ kind, args }: Extract<Act, { kind: K }>): Promise<unknown> {
    return this.session.stage.do(kind, args as never);
  }

  /** The server drafts: it reads all boards. */
  private async draft(): Promise<void> {
    const { id, page } = this.session;
    const body = new URLSearchParams({ [page.form.field]: page.form.token });
    try {
      const answer = await fetch(`/s/${id}/summary`, { method: "POST", body, headers: { Accept: "application/json" } });
      if (answer.ok) return;
      const said = (await answer.json()) as { code: string; text: string };
      tell(whyNot(said), "warn");
    } catch {
      tell(t("console-draft-failed"), "warn");
    }
  }
}

function viewOf(phase: Phase): View {
  if (phase === "rooms") return "rooms";
  return phase === "summary" || phase === "ended" ? "summary" : "slides";
}

function situationOf(session: Session): Situation {
  return {
    phase: session.phase.value,
    items: session.items.value,
    item: session.item.value,
    slides: session.slides.value,
    slide: session.slide.value,
    rooms: session.rooms.value.length,
    placed: session.people.value.filter(({ room }) => room).length,
    roomsOpened: session.record.value?.rooms_opened ?? false,
    drafted: session.sections.value.length > 0,
  };
}

const Context = createContext<Console | undefined>(undefined);

export const ConsoleProvider = Context.Provider;

export function useConsole(): Console {
  const lead = useContext(Context);
  if (!lead) throw new Error("outside of a console");
  return lead;
}
