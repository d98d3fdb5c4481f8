// Sheets that come when somebody opens them: their code is fetched then, not before.
import type { ComponentType } from "preact";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../i18n";

export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Lazily(props: P) {
    const here = useSignal(loaded);
    const failed = useSignal(false);
    useEffect(() => {
      if (here.value) return;
      load().then(
        (component) => {
          loaded = component;
          here.value = component;
        },
        () => (failed.value = true),
      );
    }, []);
    const Component = here.value;
    if (Component) return <Component {...props} />;
    return <p role="status">{t(failed.value ? "board-load-failed" : "common-loading")}</p>;
  };
}
