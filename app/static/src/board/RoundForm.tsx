// A new round of votes: how many, on what, hidden or not, for how long.
import { useSignal } from "@preact/signals";
import { t } from "../i18n";
import { useBoard } from "./context";

const MINUTES = [0, 1, 2, 3, 5, 8, 10, 15];
const MOST_VOTES = 20; // the server takes no more (app/rooms/limits.py)

export function RoundForm({ close }: { close: () => void }) {
  const { state } = useBoard();
  const { channel } = state.around;
  const wishes = useSignal({ several: true, own: true, hidden: true, shuffled: false });
  const open = (event: SubmitEvent & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const minutes = Number(fields.get("minutes"));
    void channel.do("round.open", {
      title: String(fields.get("title") ?? "").trim(),
      budget: Number(fields.get("budget")),
      ...wishes.value,
      ...(minutes ? { minutes } : {}),
    });
    close();
  };
  return (
    <form class="board-form" onSubmit={open}>
      <label>
        {t("board-round-title")}
        <input class="input" name="title" maxLength={120} placeholder={t("board-round-title-hint")} />
      </label>
      <label>
        {t("board-round-budget")}
        <input class="input" name="budget" type="number" min={1} max={MOST_VOTES} defaultValue="3" required />
      </label>
      <label>
        {t("board-round-minutes")}
        <select class="input" name="minutes">
          {MINUTES.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes ? t("board-round-in", { count: minutes }) : t("board-round-open-end")}
            </option>
          ))}
        </select>
      </label>
      {(["several", "own", "hidden", "shuffled"] as const).map((wish) => (
        <label key={wish} class="cursor-switch">
          <input
            type="checkbox"
            checked={wishes.value[wish]}
            onChange={({ currentTarget }) => (wishes.value = { ...wishes.value, [wish]: currentTarget.checked })}
          />
          {t(`board-round-${wish}`)}
        </label>
      ))}
      <button type="submit" class="button primary">
        {t("board-round-begin")}
      </button>
    </form>
  );
}
