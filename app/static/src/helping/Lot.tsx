// The parking lot that all rooms share: what is put aside for later, and a field to put more.
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { announce } from "../dom";
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { show } from "../shell/dialogs";
import type { Session } from "../shell/session";
import { LONGEST, lot, lotIsOpen, park, whence } from "./acts";
import { Entry } from "./LotEntry";

export function showLot(session: Session): void {
  const from = whence(session); // where one stands now: the dialog covers it
  show({ title: t("helping-lot"), content: () => <Lot from={from} /> });
}

type From = ReturnType<typeof whence>;

function Lot({ from }: { from: From }) {
  const session = useSession();
  const { open, settled } = lot(session);
  const writes = lotIsOpen(session) && !session.observes.value;
  return (
    <div class="lot">
      <p class="quiet">{t("helping-lot-what")}</p>
      {writes && <ParkForm from={from} />}
      {open.length === 0 && <p class="lot-empty">{t("helping-lot-empty")}</p>}
      <ol class="lot-list" role="list">
        {open.map((parked, index) => (
          <Entry key={parked.id} parked={parked} open={open} index={index} />
        ))}
      </ol>
      {settled.length > 0 && (
        <details>
          <summary>{t("helping-lot-settled", { count: settled.length })}</summary>
          <ol class="lot-list settled" role="list">
            {settled.map((parked) => (
              <Entry key={parked.id} parked={parked} open={[]} index={0} />
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function ParkForm({ from }: { from: From }) {
  const session = useSession();
  const words = useSignal("");
  const unnamed = useSignal(from.unnamed);
  const field = useRef<HTMLTextAreaElement>(null);
  const send = (event: Event): void => {
    event.preventDefault();
    if (!words.value.trim()) return;
    park(session, { words: words.value, unnamed: unnamed.value, room: from.room });
    words.value = "";
    field.current?.focus(); // its button is about to be switched off, and another thought may follow
    announce(t("helping-lot-parked"));
  };
  return (
    <form class="park" onSubmit={send}>
      <label for="park-words">{t("helping-lot-words")}</label>
      <textarea
        class="input"
        id="park-words"
        rows={2}
        maxLength={LONGEST}
        value={words.value}
        ref={field}
        onInput={({ currentTarget }) => (words.value = currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && !event.shiftKey && !event.isComposing && send(event)}
      />
      <div class="park-foot">
        <label class="cursor-switch">
          <input
            type="checkbox"
            checked={unnamed.value}
            onChange={({ currentTarget }) => (unnamed.value = currentTarget.checked)}
          />
          {t("helping-lot-unnamed")}
        </label>
        <button class="button primary" disabled={!words.value.trim()}>
          {t("helping-lot-park")}
        </button>
      </div>
    </form>
  );
}
