// The sentences at the foot of the page. The region is there before anything is said, so that it is heard.
import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import { type Said, forget, said } from "./said";

const STAYS = 8000; // milliseconds: two lines are read, and the button is reached

export function Sayings() {
  return (
    <div class="sayings" role="status">
      {said.value.map((one) => (
        <Saying key={one.id} one={one} />
      ))}
    </div>
  );
}

function Saying({ one }: { one: Said }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer = setTimeout(() => forget(one.id), STAYS);
    const stay = (): void => clearTimeout(timer);
    const go = (): void => {
      stay();
      timer = setTimeout(() => forget(one.id), STAYS);
    };
    const events = { pointerenter: stay, focusin: stay, pointerleave: go, focusout: go };
    for (const [name, run] of Object.entries(events)) root.current?.addEventListener(name, run);
    return stay;
  }, []);
  return (
    <div class="saying" data-tone={one.tone} ref={root}>
      {one.tone === "warn" && <Icon name="warn" />}
      <p>{one.text}</p>
      {one.action && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            forget(one.id);
            one.action?.run();
          }}
        >
          {one.action.label}
        </button>
      )}
      <IconButton icon="close" label={t("common-close")} press={() => forget(one.id)} />
    </div>
  );
}
