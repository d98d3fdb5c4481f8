// What the server wrote into the page (app/web/templates/live.html).
import type { Lang } from "../i18n";
import type { Welcome } from "../protocol.gen";
import { asLanguage, chosenLanguage } from "./language";

export interface Page {
  readonly root: HTMLElement;
  readonly session: string;
  readonly title: string;
  readonly person: string;
  readonly role: Welcome["role"];
  readonly name: string;
  readonly lang: Lang;
  /** Small words above the title: kind of session, code. */
  readonly above: string;
  readonly organizers: readonly string[];
  /** Milliseconds since 1970, as the fiche says. */
  readonly startsAt: number | undefined;
  /** Address of the organizer's desk, in browsers that may open it. */
  readonly desk: string | undefined;
  readonly form: { readonly field: string; readonly token: string };
}

export function readPage(root: HTMLElement): Page {
  const { dataset } = root;
  const startsAt = Date.parse(dataset["starts"] ?? "");
  return {
    root,
    session: dataset["session"] ?? "",
    title: dataset["title"] ?? "",
    person: dataset["person"] ?? "",
    role: (dataset["role"] ?? "participant") as Page["role"],
    name: dataset["name"] ?? "",
    lang: chosenLanguage(dataset["session"] ?? "") ?? asLanguage(dataset["lang"]) ?? "en",
    above: dataset["above"] ?? "",
    organizers: (dataset["organizers"] ?? "").split("\n").filter(Boolean),
    startsAt: Number.isNaN(startsAt) ? undefined : startsAt,
    desk: dataset["desk"],
    form: { field: dataset["formField"] ?? "", token: dataset["formToken"] ?? "" },
  };
}
