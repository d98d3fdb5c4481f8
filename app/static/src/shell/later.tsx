// Parts of the page that come when they are needed.
import { signal } from "@preact/signals";
import type { ComponentChildren, ComponentType } from "preact";
import { t } from "../i18n";
import { Loading } from "./Loading";

const AGAIN = 2000; // milliseconds between tries on a bad line

/**
 * The component behind `load`; until it is here, `meanwhile` (an outline). The second result fetches it ahead, the third
 * says whether it is here.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile = (slow: boolean): ComponentChildren => (slow ? <p class="column">{t("live-loading-slow")}</p> : <Loading />),
): [ComponentType<P>, () => void, () => boolean] {
  const loaded = signal<ComponentType<P> | undefined>(undefined);
  const failed = signal(false);
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    load().then(
      (component) => (loaded.value = component),
      () => {
        failed.value = true;
        asked = false;
        setTimeout(ask, AGAIN);
      },
    );
  };
  const Later = (props: P) => {
    ask();
    const Component = loaded.value;
    return Component ? <Component {...props} /> : <>{meanwhile(failed.value)}</>;
  };
  return [Later, ask, () => loaded.value !== undefined];
}
