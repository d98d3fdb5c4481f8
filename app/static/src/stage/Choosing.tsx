// Up to three blocks one would like to work on, the most wanted first.
import { useSignal } from "@preact/signals";
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { type Choice, MOST, toggled } from "./choice";

export function Choosing() {
  const session = useSession();
  const full = useSignal(false);
  const guide = session.guides.current.value;
  const offered = new Set(session.rooms.value.map(({ block }) => block));
  const blocks = guide?.blocks.filter(({ id }) => offered.has(id)) ?? [];
  const choice: Choice = session.me.value?.choice ?? [];
  if (!blocks.length) return null;
  const press = (block: string): void => {
    const next = toggled(choice, block);
    full.value = next === undefined;
    if (next) void session.stage.do("person.choose", { blocks: [...next] });
  };
  return (
    <section class="card choosing" aria-labelledby="choosing">
      <h2 id="choosing">{t("stage-choose")}</h2>
      <p class="quiet" id="choosing-how">
        {t("stage-choose-how", { most: MOST })}
      </p>
      <p class="choosing-full" role="status">
        {full.value && t("stage-choose-full", { most: MOST })}
      </p>
      <ul role="list">
        {blocks.map(({ id, title }) => {
          const place = choice.indexOf(id) + 1;
          return (
            <li key={id}>
              <button
                type="button"
                class="wish"
                aria-pressed={place > 0}
                aria-describedby="choosing-how"
                onClick={() => press(id)}
              >
                <span class="wish-place" aria-hidden="true">
                  {place || ""}
                </span>
                <span>{title}</span>
                {place > 0 && <span class="for-ears">{t("stage-wish", { place })}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
