// The language menu.
import { type Lang, LANGUAGE_NAMES, LANGUAGES, lang, t } from "../i18n";
import { useSession } from "./context";
import { Disclosure } from "./Disclosure";
import { Icon } from "./Icon";
import { tell } from "./said";

export function Languages() {
  const current = lang.value;
  return (
    <Disclosure
      class="languages"
      button="button quiet"
      label={`${t("common-language")}: ${LANGUAGE_NAMES[current]}`}
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
            {LANGUAGE_NAMES[language]} {language === lang.value && <Icon name="check" />}
          </button>
        </li>
      ))}
    </ul>
  );
}
