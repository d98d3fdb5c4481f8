// The session's guide in the reader's language, as the server tells it (app/blocks/guide.py, `in_language`).
import { type ReadonlySignal, type Signal, computed, signal } from "@preact/signals";
import { type Lang, lang } from "../i18n";

export interface Source {
  readonly title: string;
  readonly url: string | null;
}

export interface Block {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly short: string;
  readonly summary: string;
  readonly points: readonly string[];
  readonly questions: readonly string[];
  readonly zones: readonly { readonly id: string; readonly title: string }[];
}

export interface CaseStudy {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly blocks: readonly string[];
  readonly paragraphs: readonly string[];
  readonly source: Source;
  readonly example: boolean;
}

export interface Guide {
  readonly title: string;
  readonly about: string;
  readonly notice: string;
  readonly source: Source;
  readonly structure: readonly string[];
  readonly blocks: readonly Block[];
  readonly cases: readonly CaseStudy[];
}

const AGAIN = 3000; // milliseconds between tries while the guide cannot be had

/** Fetched once in each language that the page is read in, and again when the organizer changed it. */
export class Guides {
  private readonly known = new Map<Lang, Signal<Guide | undefined>>();
  private latest: Guide | undefined;

  constructor(private readonly address: string) {}

  /** In the page's language; until that is here, the one that was shown last. */
  readonly current: ReadonlySignal<Guide | undefined> = computed(() => {
    const guide = this.in(lang.value).value;
    return (this.latest = guide ?? this.latest);
  });

  /** Fetch anew what is known: the plan was changed. */
  renew(): void {
    for (const [language, guide] of this.known) void this.load(language, guide, "no-cache");
  }

  private in(language: Lang): Signal<Guide | undefined> {
    let guide = this.known.get(language);
    if (!guide) {
      this.known.set(language, (guide = signal(undefined)));
      void this.load(language, guide, "default");
    }
    return guide;
  }

  private async load(language: Lang, into: Signal<Guide | undefined>, cache: RequestCache): Promise<void> {
    try {
      const answer = await fetch(`${this.address}?lang=${language}`, { cache });
      if (answer.ok) into.value = (await answer.json()) as Guide;
      else if (answer.status < 500) return; // the seat is gone: the connection tells the person
      else throw new Error(String(answer.status));
    } catch {
      setTimeout(() => void this.load(language, into, cache), AGAIN);
    }
  }
}
