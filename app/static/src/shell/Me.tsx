// The person at this device: name, language, and the way on to another device.
import { useSignal } from "@preact/signals";
import { t } from "../i18n";
import { Avatar } from "./Avatar";
import { useSession } from "./context";
import { close, show } from "./dialogs";
import { Icon } from "./Icon";
import { LanguageChoice } from "./Languages";
import { linksOf } from "./links";
import { Code, Share } from "./Share";

const NAME_LETTERS = 60; // as app/engine/limits.py

export function MeButton() {
  const { me, page } = useSession();
  const person = me.value;
  return (
    <button
      type="button"
      class="me-button"
      aria-label={t("live-me", { name: person?.name ?? page.name })}
      onClick={() => show({ title: t("live-place-me"), content: () => <Me /> })}
    >
      {person ? <Avatar person={person} /> : <Icon name="me" />}
      <span class="me-name">{person?.name ?? page.name}</span>
    </button>
  );
}

export function MePlace() {
  return (
    <div class="column">
      <h1>{t("live-place-me")}</h1>
      <Me Heading="h2" />
    </div>
  );
}

interface MeProps {
  /** One level below the heading above it: a page's, or a dialog's. */
  readonly Heading?: "h2" | "h3";
}

function Me({ Heading = "h3" }: MeProps) {
  const { page, me } = useSession();
  return (
    <div class="me">
      <NameForm />
      <p class="quiet">{t(`common-role-${me.value?.role ?? page.role}`)}</p>
      <section>
        <Heading>{t("common-language")}</Heading>
        <LanguageChoice done={() => {}} />
      </section>
      <GoOn Heading={Heading} />
      {page.desk && (
        <a class="button" href={page.desk}>
          <Icon name="leave" /> {t("live-to-desk")}
        </a>
      )}
    </div>
  );
}

function NameForm() {
  const session = useSession();
  const name = session.me.value?.name ?? session.page.name;
  const typed = useSignal<string | undefined>(undefined);
  const save = (event: Event): void => {
    event.preventDefault();
    const next = typed.value?.trim();
    typed.value = undefined;
    if (next && next !== name) session.rename(next);
    close();
  };
  return (
    <form class="name-form" onSubmit={save}>
      <label for="my-name">{t("live-your-name")}</label>
      <div class="share">
        <input
          class="input"
          id="my-name"
          autoComplete="name"
          maxLength={NAME_LETTERS}
          value={typed.value ?? name}
          onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
        />
        <button class="button" disabled={!typed.value?.trim() || typed.value.trim() === name}>
          {t("common-save")}
        </button>
      </div>
    </form>
  );
}

function GoOn({ Heading = "h3" }: MeProps) {
  const { id } = useSession();
  const { personal } = linksOf(id).value;
  return (
    <section class="go-on">
      <Heading>{t("live-go-on")}</Heading>
      <p class="quiet small">{t("live-go-on-how")}</p>
      <Code address={`/s/${id}/personal.svg`} alt={t("live-personal-code")} />
      <Share label={t("live-personal-link")} address={personal} />
      <p class="quiet small">{t("live-personal-secret")}</p>
    </section>
  );
}
