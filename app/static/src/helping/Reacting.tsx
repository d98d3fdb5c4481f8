// Reactions: six to choose from, and what everyone sees of them for a moment.
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { KINDS, REACTIONS, react, shown } from "./reactions";

export function ReactionChoice({ done }: { done: () => void }) {
  const session = useSession();
  return (
    <div class="reacting" role="group" aria-label={t("board-react")}>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="icon-button"
          aria-label={t(`board-react-${kind}`)}
          title={t(`board-react-${kind}`)}
          onClick={() => {
            done();
            react(session, kind);
          }}
        >
          <span aria-hidden="true">{REACTIONS[kind]}</span>
        </button>
      ))}
    </div>
  );
}

export function Reactions() {
  const session = useSession();
  const together = session.phase.value === "plenary" || session.phase.value === "summary";
  const given = together ? shown(session.stage.people.value) : [];
  if (!given.length) return null;
  return (
    <p class="reactions-shown">
      {given.map(([kind, count]) => (
        <span key={kind} role="img" aria-label={t("board-reacted", { reaction: t(`board-react-${kind}`), count })}>
          {REACTIONS[kind]} {count > 1 && count}
        </span>
      ))}
    </p>
  );
}
