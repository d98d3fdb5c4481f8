// The language menu. Each language is named in itself: who looks for theirs cannot read the others.
import { type Lang, LANGUAGES, lang, t } from "../i18n";
import { useSession } from "./context";
import { Disclosure } from "./Disclosure";
import { Icon } from "./Icon";
import { tell } from "./said";

export const NAMES: Readonly<Record<Lang, string>> = { en: "English", fr: "Français", es: "Español" };

export function Languages() {
  const current = lang.value;
  return (
    <Disclosure
      class="languages"
      button="button quiet"
      label={`${t("common-language")}: ${NAMES[current]}`}
      face={
        <>
          {current.toUpperCase()} <Icon name="down" />
        </>
      }
    >
      {(close) => <LanguageChoice done={close} />}
    </Disclosure>
  );
}

export function LanguageChoice({ done }: { done: () => void }) {
  const session = useSession();
  const choose = (language: Lang): void => {
    done();
    session.speak(language).catch(() => tell(t("live-language-later"), "warn"));
  };
  return (
    <ul class="choice-list" role="list">
      {LANGUAGES.map((language) => (
        <li key={language}>
          <button type="button" lang={language} aria-pressed={language === lang.value} onClick={() => choose(language)}>
            {NAMES[language]} {language === lang.value && <Icon name="check" />}
          </button>
        </li>
      ))}
    </ul>
  );
}
