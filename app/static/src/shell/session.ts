// The live session as this page knows it: the stage's records as signals, and where on the page the person is.
import { type ReadonlySignal, batch, computed, effect, signal } from "@preact/signals";
import type { ItemRecord, LineRecord, PersonRecord, RoomRecord, SectionRecord, StageRecord } from "../protocol.gen";
import { type Channel, type Connection, connect, stageOf } from "../sync";
import { answerGuesses, reportGuesses } from "../answers/guesses";
import { boardGuesses } from "../board/guesses";
import { type Lang, lang, switchTo } from "../i18n";
import { askingGuesses } from "../helping/guesses";
import { stageGuesses } from "../stage/guesses";
import { type Remaining, remaining } from "./clock";
import { Guides } from "./guide";
import { chosenLanguage, keepLanguage } from "./language";
import type { Page } from "./page";
import { type Phase, type Place, placeOf } from "./places";
import { now } from "./ticking";

/** The board of the lobby, where people try things out. */
export const PRACTICE = "practice";

const guesses = { ...boardGuesses, ...answerGuesses, ...stageGuesses, ...reportGuesses, ...askingGuesses };

export class Session {
  readonly connection: Connection;
  readonly stage: Channel;
  readonly guides: Guides;
  /** Where on the page the person is. */
  readonly place = signal<Place>("now");
  /** The slide a person looks at on their own; undefined follows everyone. */
  readonly own = signal<string | undefined>(undefined);
  /** The room whose board a person reads that is not their own. */
  readonly reading = signal<string | undefined>(undefined);
  /** The note for which a person goes to a board; the board brings it into sight. */
  readonly sought = signal<string | undefined>(undefined);
  /** Name of the board that is on the page; it tells of its own refusals and lost words. */
  readonly shownBoard = signal<string | undefined>(undefined);
  private readonly present: ReadonlySignal<ReadonlySet<string>>;
  private lastPresent: ReadonlySet<string> = new Set();
  private readonly users = new Map<string, number>();
  /** The language that the person reads, also before its sentences are here. */
  private spoken: Lang;

  readonly record: ReadonlySignal<StageRecord | undefined>;
  readonly phase: ReadonlySignal<Phase>;
  readonly items: ReadonlySignal<readonly ItemRecord[]>;
  readonly item: ReadonlySignal<ItemRecord | undefined>;
  readonly rooms: ReadonlySignal<readonly RoomRecord[]>;
  /** Everyone who ever came in, by order of arrival. */
  readonly people: ReadonlySignal<readonly PersonRecord[]>;
  readonly peopleById: ReadonlySignal<ReadonlyMap<string, PersonRecord>>;
  readonly me: ReadonlySignal<PersonRecord | undefined>;
  readonly myRoom: ReadonlySignal<RoomRecord | undefined>;
  readonly leads: ReadonlySignal<boolean>;
  readonly observes: ReadonlySignal<boolean>;
  readonly slides: ReadonlySignal<readonly string[]>;
  readonly slide: ReadonlySignal<string>;
  readonly sections: ReadonlySignal<readonly SectionRecord[]>;
  readonly lines: ReadonlySignal<readonly LineRecord[]>;
  readonly clock: ReadonlySignal<Remaining | undefined>;

  constructor(readonly page: Page) {
    this.spoken = page.lang;
    this.connection = connect(page.session, () => this.spoken, guesses, page.person);
    const stage = (this.stage = this.connection.channel(stageOf(page.session)));
    const { records } = stage;
    this.guides = new Guides(`/s/${page.session}/guide.json`);
    this.record = computed(() => records.get("stage", "stage"));
    this.phase = computed(() => this.record.value?.phase ?? "lobby");
    this.items = computed(() => [...records.of("item")].sort((one, other) => one.position - other.position));
    this.item = computed(() => this.items.value.find(({ id }) => id === this.record.value?.item));
    this.rooms = computed(() => [...records.of("room")].sort((one, other) => one.number - other.number));
    this.people = computed(() => [...records.of("person")].sort((one, other) => one.number - other.number));
    this.peopleById = computed(() => new Map(this.people.value.map((person) => [person.id, person])));
    this.me = computed(() => this.peopleById.value.get(page.person));
    this.myRoom = computed(() => this.rooms.value.find(({ id }) => id === this.me.value?.room));
    this.leads = computed(() => ["facilitator", "organizer"].includes(this.me.value?.role ?? page.role));
    this.observes = computed(() => (this.me.value?.role ?? page.role) === "observer");
    this.slides = computed(() => records.get("deck", "deck")?.slides ?? []);
    this.slide = computed(() => records.get("slide", "slide")?.at ?? "");
    this.sections = computed(() => [...records.of("section")].sort((one, other) => one.position - other.position));
    this.lines = computed(() => records.of("line"));
    this.clock = computed(() => remaining(this.record.value, this.item.value, this.time));
    this.present = computed(() => this.presentNow());
    this.follow();
  }

  get id(): string {
    return this.page.session;
  }

  /** Whether somebody is connected now. */
  isHere(person: string): boolean {
    return this.present.value.has(person);
  }

  get here(): number {
    return this.present.value.size;
  }

  /** While this page has no line, those who were here last: it cannot know better. */
  private presentNow(): ReadonlySet<string> {
    const told = [...this.stage.people.value].filter(([, { here }]) => here).map(([id]) => id);
    if (this.connection.status.value === "online" && told.length) this.lastPresent = new Set(told);
    return this.lastPresent;
  }

  /** Milliseconds since 1970 on the server's clock; anew every second. */
  get time(): number {
    return now.value + this.connection.now() - Date.now();
  }

  boardName(room: string): string {
    return `board:${this.id}:${room}`;
  }

  /** To a note on a room's board. */
  goToNote(room: string, note: string): void {
    batch(() => {
      this.sought.value = note;
      this.reading.value = room;
      if (!this.leads.peek()) this.place.value = "board";
    });
  }

  get practice(): string {
    return this.boardName(PRACTICE);
  }

  /** A channel that several parts of the page may use; each leaves it with `leave`. */
  enter(name: string): Channel {
    this.users.set(name, (this.users.get(name) ?? 0) + 1);
    return this.connection.channel(name);
  }

  leave(channel: Channel): void {
    const left = (this.users.get(channel.name) ?? 1) - 1;
    if (left > 0) this.users.set(channel.name, left);
    else {
      this.users.delete(channel.name);
      this.connection.close(channel);
    }
  }

  /** Change the page's language, and tell the others which it is. */
  async speak(language: Lang): Promise<void> {
    await switchTo(language, this.page.root);
    this.spoken = language;
    keepLanguage(this.id, language);
    const me = this.me.peek();
    if (me && me.lang !== language) void this.stage.do("person.rename", { name: me.name, lang: language });
  }

  rename(name: string): void {
    void this.stage.do("person.rename", { name, lang: lang.peek() });
  }

  private follow(): void {
    let before: { phase: Phase; room: string | undefined } | undefined;
    effect(() => {
      const next = { phase: this.phase.value, room: this.myRoom.value?.id };
      if (!this.record.value) return;
      const early = !before && this.place.peek() !== "now"; // pressed before the session was here: it counts
      if (early) before = next;
      if (before?.phase !== next.phase || before.room !== next.room) this.goAlong(next.phase, before?.phase);
      before = next;
    });
    this.followPlan();
    this.followLanguage();
  }

  /** Where the session goes, the page goes; who is moved to another room is taken along. */
  private goAlong(phase: Phase, before: Phase | undefined): void {
    if (phase === before && phase !== "rooms") return;
    batch(() => {
      this.own.value = undefined;
      this.sought.value = undefined;
      this.reading.value = undefined;
      this.place.value = placeOf(phase, this.leads.peek(), this.myRoom.peek() !== undefined);
    });
  }

  private followPlan(): void {
    let deck: readonly string[] = [];
    effect(() => {
      const slides = this.slides.value;
      if (deck.length && slides !== deck) this.guides.renew();
      deck = slides;
    });
  }

  /** On a new device: the language that the person last used on another. */
  private followLanguage(): void {
    const stop = effect(() => {
      const spoken = this.me.value?.lang;
      if (!spoken) return;
      if (spoken !== this.spoken && !chosenLanguage(this.id)) void this.speak(spoken).catch(() => {});
      queueMicrotask(() => stop());
    });
  }
}
