// Reactions to a note: how many of each on the note, and all of them to choose from.
import { t } from "../i18n";
import type { NoteRecord } from "../protocol.gen";
import type { Emoji } from "./acts";
import { useBoard } from "./context";

export const EMOJI: Readonly<Record<Emoji, string>> = {
  yes: "👍",
  heart: "❤️",
  idea: "💡",
  question: "❓",
  clap: "👏",
  laugh: "😄",
};

const KINDS = Object.keys(EMOJI) as Emoji[];

export const kindsGiven = ({ reactions }: NoteRecord): readonly Emoji[] => KINDS.filter((kind) => reactions[kind]);

export function Reactions({ note }: { note: NoteRecord }) {
  const given = kindsGiven(note);
  if (!given.length) return null;
  return (
    <p class="note-reactions">
      {given.map((kind) => (
        <span key={kind} role="img" aria-label={t("board-reacted", { reaction: t(`board-react-${kind}`), count: note.reactions[kind] ?? 0 })}>
          {EMOJI[kind]} {note.reactions[kind]}
        </span>
      ))}
    </p>
  );
}

export function ReactionChoice({ note }: { note: NoteRecord }) {
  const { state, acts } = useBoard();
  const mine = state.myReactions(note.id);
  return (
    <div class="reaction-choice" role="group" aria-label={t("board-react")}>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="tool"
          aria-pressed={mine.has(kind)}
          aria-label={t(`board-react-${kind}`)}
          title={t(`board-react-${kind}`)}
          onClick={() => acts.react(note, kind)}
        >
          <span aria-hidden="true">{EMOJI[kind]}</span>
        </button>
      ))}
    </div>
  );
}
