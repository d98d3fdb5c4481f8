// Who is here and who is away, and the link that lets others in.
import { t } from "../i18n";
import { Code, Share } from "../shell/Share";
import { show } from "../shell/dialogs";
import { Icon } from "../shell/Icon";
import { linksOf } from "../shell/links";
import { useSession } from "../shell/context";
import { Hands } from "../helping/Hands";
import { Roster } from "../stage/People";

export function Crowd() {
  const session = useSession();
  const [here, away] = [true, false].map((wanted) =>
    session.people.value.filter(({ id }) => session.isHere(id) === wanted),
  );
  const late = here?.filter(({ reason }) => reason === "late").length ?? 0;
  return (
    <>
      <Hands />
      <Invite />
      <section>
        <h2>{t("stage-here", { count: here?.length ?? 0 })}</h2>
        {late > 0 && <p class="quiet small">{t("console-late", { count: late })}</p>}
        <Roster people={here ?? []} />
      </section>
      {away && away.length > 0 && (
        <section>
          <h2>{t("stage-away", { count: away.length })}</h2>
          <Roster people={away} />
        </section>
      )}
    </>
  );
}

function Invite() {
  const { id } = useSession();
  const { personal, join } = linksOf(id).value;
  if (personal && !join) {
    return (
      <section class="invite">
        <h2>{t("console-invite")}</h2>
        <p class="quiet small">{t("console-join-closed")}</p>
      </section>
    );
  }
  return (
    <section class="invite">
      <h2>{t("console-invite")}</h2>
      <Share label={t("console-join-link")} address={join} />
      <button
        type="button"
        class="button"
        onClick={() => show({ title: t("console-join-title"), large: true, content: Projected })}
      >
        <Icon name="screen" /> {t("console-project")}
      </button>
    </section>
  );
}

/** For a shared screen: readable and scannable from the back of the hall. */
function Projected() {
  const { id, page } = useSession();
  const { join } = linksOf(id).value;
  return (
    <div class="projected">
      <p class="projected-title">{page.title}</p>
      <Code address={`/s/${id}/join.svg`} alt={t("console-join-code")} large />
      <p class="projected-link">{join}</p>
      <p>{t("console-join-how")}</p>
    </div>
  );
}
