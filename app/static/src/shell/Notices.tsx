// Between top bar and work, never over it: no connection, and words that found no place.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t, whyNot } from "../i18n";
import type { Kept } from "../sync";
import { useSession } from "./context";
import { Icon } from "./Icon";
import { tell } from "./said";

const BLIP = 3000; // milliseconds without a line that nobody needs to know of

export function Notices() {
  return (
    <>
      <Offline />
      <Unsaved />
      <KeptWords />
    </>
  );
}

function Offline() {
  const { connection, record } = useSession();
  const away = connection.status.value === "reconnecting" && record.value !== undefined; // else the page says it
  const shown = useSignal(false);
  useEffect(() => {
    shown.value = false;
    const timer = away ? setTimeout(() => (shown.value = true), BLIP) : undefined;
    return () => clearTimeout(timer);
  }, [away]);
  return (
    <div role="status">
      {away && shown.value && (
        <div class="banner" data-tone="warn">
          <Icon name="offline" />
          <p>{t("live-offline-banner")}</p>
          <button type="button" class="button" onClick={() => connection.hurry()}>
            {t("live-connect-now")}
          </button>
        </div>
      )}
    </div>
  );
}

/** There is a line, and the server cannot save. */
function Unsaved() {
  const { connection } = useSession();
  return (
    <div role="status">
      {connection.saving.value.state === "unsaved" && (
        <div class="banner" data-tone="warn">
          <Icon name="warn" />
          <p>{t("live-unsaved-banner")}</p>
        </div>
      )}
    </div>
  );
}

/** A board that is open shows those of its own notes itself. */
function KeptWords() {
  const { connection, shownBoard } = useSession();
  const elsewhere = connection.kept.value.filter(({ ch }) => ch !== shownBoard.value);
  return (
    <>
      {elsewhere.map((kept) => (
        <KeptText key={kept.id} kept={kept} />
      ))}
    </>
  );
}

function KeptText({ kept }: { kept: Kept }) {
  const { connection } = useSession();
  const copy = (): void =>
    void navigator.clipboard
      ?.writeText(kept.words)
      .then(() => tell(t("common-copied")))
      .catch(() => {});
  return (
    <div class="banner kept" data-tone="warn" role="alert">
      <Icon name="warn" />
      <div>
        <p>
          {whyNot(kept)} {t("live-kept")}
        </p>
        <blockquote>{kept.words}</blockquote>
      </div>
      <button type="button" class="button" onClick={copy}>
        <Icon name="copy" /> {t("common-copy")}
      </button>
      <button type="button" class="button quiet" onClick={() => connection.letGo(kept)}>
        {t("live-kept-drop")}
      </button>
    </div>
  );
}
