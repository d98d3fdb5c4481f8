// What else lies on the board, for the list: texts, pictures, links, and how much is drawn.
import { t } from "../i18n";
import { useBoard } from "./context";
import { Icon } from "./icons";
import { ListNote } from "./ListNote";
import { placeOf } from "./LinkCard";
import type { Card, Picture } from "./things";

export function OtherThings() {
  const { records } = useBoard().state.around.channel;
  const texts = records.ids("text");
  const pictures = records.of("picture");
  const cards = records.of("card");
  const drawn = records.ids("stroke").length + records.ids("arrow").length;
  if (!texts.length && !pictures.length && !cards.length && !drawn) return null;
  return (
    <section class="list-zone" aria-labelledby="list-others">
      <h3 id="list-others">{t("board-others")}</h3>
      <ul role="list">
        {texts.map((id) => (
          <ListNote key={id} id={id} />
        ))}
        {pictures.map((picture) => (
          <ListPicture key={picture.id} picture={picture} />
        ))}
        {cards.map((card) => (
          <ListCard key={card.id} card={card} />
        ))}
      </ul>
      {drawn > 0 && <p class="list-hint">{t("board-others-drawn", { count: drawn })}</p>}
    </section>
  );
}

function ListPicture({ picture }: { picture: Picture }) {
  const { pictures, state } = useBoard();
  if (state.isHidden(picture)) return null;
  const describe = (alt: string): void => {
    if (alt !== picture.alt) void state.around.channel.do("picture.alt", { picture: picture.id, alt });
  };
  return (
    <li class="list-note list-picture" data-thing={picture.id}>
      <img src={pictures.address(picture.file)} alt={picture.alt || t("board-picture-without-words")} loading="lazy" />
      {state.open.value && (
        <input
          class="input"
          aria-label={t("board-picture-words")}
          placeholder={t("board-picture-words")}
          maxLength={300}
          defaultValue={picture.alt}
          onBlur={({ currentTarget }) => describe(currentTarget.value.trim())}
        />
      )}
      <Remove id={picture.id} />
    </li>
  );
}

function ListCard({ card }: { card: Card }) {
  const { state } = useBoard();
  if (state.isHidden(card)) return null;
  return (
    <li class="list-note list-card" data-thing={card.id}>
      <a href={card.url} target="_blank" rel="noopener noreferrer">
        <Icon name="link" /> {card.title || placeOf(card.url)}
      </a>
      <Remove id={card.id} />
    </li>
  );
}

function Remove({ id }: { id: string }) {
  const { state, acts } = useBoard();
  const thing = state.thing(id);
  if (!thing || !state.mayDelete(thing)) return null;
  return (
    <button type="button" class="tool worded" onClick={() => acts.remove([thing])}>
      <Icon name="trash" /> {t("common-delete")}
    </button>
  );
}
