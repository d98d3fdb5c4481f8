// A dialog over the board: a title, a way out, and whatever is in it.
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { holdFocus } from "../dom";
import { t } from "../i18n";
import { Icon } from "./icons";

interface SheetProps {
  readonly title: string;
  readonly class?: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

export function Sheet({ title, class: name = "", close, children }: SheetProps) {
  const root = useRef<HTMLDivElement>(null);
  // Before the next key: it must not go to what lies beneath.
  useLayoutEffect(() => (root.current ? holdFocus(root.current) : undefined), []);
  return (
    <div class="veil" onClick={({ target, currentTarget }) => target === currentTarget && close()}>
      <div
        class={`dialog ${name}`}
        role="dialog"
        aria-modal="true"
        aria-labelledby="sheet-title"
        ref={root}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === "Escape") close();
        }}
      >
        <div class="dialog-head">
          <h2 id="sheet-title">{title}</h2>
          <button type="button" class="icon-button" aria-label={t("common-close")} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <div class="dialog-body">{children}</div>
      </div>
    </div>
  );
}
