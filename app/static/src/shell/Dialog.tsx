// A dialog over the page: at the foot of a phone, in the middle elsewhere. Escape, the veil and a button close it.
import { useLayoutEffect, useRef } from "preact/hooks";
import { holdFocus } from "../dom";
import { t } from "../i18n";
import { type DialogShown, close, dialog } from "./dialogs";
import { IconButton } from "./IconButton";

export function Dialogs() {
  const shown = dialog.value;
  return shown ? <Dialog key={shown.title} shown={shown} /> : null;
}

function Dialog({ shown: { title, large = false, content: Content } }: { shown: DialogShown }) {
  const panel = useRef<HTMLDivElement>(null);
  // Before the next key: it must not go to what lies beneath.
  useLayoutEffect(() => {
    const heading = panel.current?.querySelector("h2");
    return panel.current ? holdFocus(panel.current, heading ?? undefined) : undefined;
  }, []);
  return (
    <div class="veil" onClick={({ target, currentTarget }) => target === currentTarget && close()}>
      <div
        class={large ? "dialog large" : "dialog"}
        role="dialog"
        aria-modal="true"
        aria-labelledby="dialog-title"
        ref={panel}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === "Escape") close();
        }}
      >
        <div class="dialog-head">
          <h2 id="dialog-title">{title}</h2>
          <IconButton icon="close" label={t("common-close")} press={close} />
        </div>
        <div class="dialog-body">
          <Content />
        </div>
      </div>
    </div>
  );
}
