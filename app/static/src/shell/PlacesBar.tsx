// Where one can go, four places at most, and on a phone what one can ask for: at the foot of a phone, in the top bar elsewhere.
import { t } from "../i18n";
import { useSession } from "./context";
import { Helping } from "./helping";
import { Icon, type IconName } from "./Icon";
import { type Place, placesFor } from "./places";
import { useNarrow } from "./widths";

const ICONS: Readonly<Record<Place, IconName>> = {
  now: "now",
  board: "board",
  agenda: "agenda",
  people: "people",
  me: "me",
};

export function PlacesBar() {
  const session = useSession();
  const narrow = useNarrow();
  const places = placesFor(session.leads.value);
  return (
    <nav class="places" aria-label={t("live-places")}>
      {places.map((place) => (
        <button
          key={place}
          type="button"
          class="place"
          data-place={place}
          aria-current={session.place.value === place ? "page" : undefined}
          onClick={() => (session.place.value = place)}
        >
          <Icon name={ICONS[place]} />
          <span>{t(`live-place-${place}`)}</span>
        </button>
      ))}
      {narrow && <Helping part="place" />}
    </nav>
  );
}
