// Whether everything is with the server: the one line that must always be true.
import { t } from "../i18n";
import { useSession } from "./context";
import { Icon } from "./Icon";

export function Saving() {
  const { connection, observes } = useSession();
  const { state, waiting } = connection.saving.value;
  const status = connection.status.value;
  if (status === "connecting") return <State name="connecting">{t("live-connecting")}</State>;
  if (state === "offline") {
    return (
      <State name="offline">
        <Icon name="offline" /> {waiting ? t("live-offline-waiting", { count: waiting }) : t("live-offline")}
      </State>
    );
  }
  if (observes.value) {
    return (
      <State name="saved">
        <Icon name="eye" /> {t("live-observing")}
      </State>
    );
  }
  if (state === "unsaved") {
    return (
      <State name="unsaved">
        <Icon name="warn" /> {t("live-unsaved-waiting", { count: waiting })}
      </State>
    );
  }
  if (state === "saving") return <State name="saving">{t("live-saving")}</State>;
  return (
    <State name="saved">
      <Icon name="check" /> {t("live-saved")}
    </State>
  );
}

function State({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <p class="saving" data-state={name}>
      {children}
    </p>
  );
}
