// The top bar: session, where one can go, what is on now, whether all is saved, language, me.
import { t } from "../i18n";
import { useSession } from "./context";
import { Helping } from "./helping";
import { Languages } from "./Languages";
import { MeButton } from "./Me";
import { Now } from "./Now";
import { PlacesBar } from "./PlacesBar";
import { Saving } from "./Saving";
import { useNarrow } from "./widths";

export function TopBar() {
  const session = useSession();
  const narrow = useNarrow();
  return (
    <header class="top">
      <div class="top-session">
        <p class="top-title">{session.page.title || t("live-untitled")}</p>
        <Saving />
      </div>
      <PlacesBar />
      <Now />
      {!narrow && <Helping part="bar" />}
      <div class="top-own">
        <Languages />
        <MeButton />
      </div>
    </header>
  );
}
