// What else lies on the board, for the list: texts, pictures, links, arrows and drawings.
import { t } from "../i18n";
import { useBoard } from "./context";
import { Icon } from "./icons";
import { ListArrow, ListDrawings, Remove, byAuthor } from "./ListDrawn";
import { ListNote } from "./ListNote";
import { placeOf } from "./LinkCard";
import type { Card, Picture } from "./things";

export function OtherThings() {
  const { records } = useBoard().state.around.channel;
  const texts = records.ids("text");
  const pictures = records.of("picture");
  const cards = records.of("card");
  const arrows = records.ids("arrow");
  const drawings = byAuthor(records.of("stroke"));
  if (![texts, pictures, cards, arrows, drawings].some(({ length }) => length)) return null;
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
        {arrows.map((id) => (
          <ListArrow key={id} id={id} />
        ))}
        {drawings.map(([author, strokes]) => (
          <ListDrawings key={author} author={author} strokes={strokes} />
        ))}
      </ul>
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
      <Remove things={[picture]} />
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
      <Remove things={[card]} />
    </li>
  );
}
