// What can be taken away, in the language one chooses.
import { useSignal } from "@preact/signals";
import { type Lang, LANGUAGE_NAMES, LANGUAGES, lang, t } from "../i18n";
import { useSession } from "../shell/context";
import { Icon } from "../shell/Icon";

export function Downloads() {
  const { id } = useSession();
  const chosen = useSignal<Lang>(lang.peek());
  const file = (name: string): string => `/s/${id}/download/${name}?lang=${chosen.value}`;
  return (
    <section class="downloads" aria-labelledby="downloads">
      <h2 id="downloads">{t("summary-downloads")}</h2>
      <div class="row">
        <select
          class="input"
          aria-label={t("summary-download-language")}
          value={chosen.value}
          onChange={({ currentTarget }) => (chosen.value = currentTarget.value as Lang)}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </select>
        <Download to={file("summary.pdf")}>PDF</Download>
        <Download to={file("summary.docx")}>DOCX</Download>
      </div>
      <div class="row">
        <Download to={file("notes.xlsx")}>{t("summary-download-notes")}</Download>
        <Download to={`/s/${id}/download/archive.zip`}>{t("summary-download-archive")}</Download>
      </div>
    </section>
  );
}

function Download({ to, children }: { to: string; children: string }) {
  return (
    <a class="button" href={to} download>
      <Icon name="download" /> {children}
    </a>
  );
}
