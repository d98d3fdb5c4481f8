// What the room reports: its findings, one card each.
import { type Signal, useSignal } from "@preact/signals";
import { announce } from "../dom";
import { onceDrawn } from "../dom/focus";
import { type BoardContext, useBoard } from "../board/context";
import { Icon } from "../board/icons";
import { t } from "../i18n";
import { randomName } from "../sync";
import { FindingCard } from "./FindingCard";
import { MOST, inOrder, isBlank, moved } from "./reported";

export function Findings() {
  const board = useBoard();
  const { state } = board;
  const findings = inOrder(state.around.channel.records.of("finding"));
  const open = state.open.value;
  const editing = useSignal<string | undefined>(undefined);
  return (
    <section class="findings" aria-labelledby="findings-title">
      <h3 id="findings-title">{t("answers-findings")}</h3>
      <p class="quiet">{t(findings.length || !open ? "answers-findings-what" : "answers-findings-none")}</p>
      {findings.length > 0 && (
        <ol role="list">
          {findings.map((finding, n) => (
            <FindingCard
              key={finding.id}
              finding={finding}
              number={n + 1}
              count={findings.length}
              editing={editing.value === finding.id}
              edit={(on) => edit(finding.id, on, editing)}
              move={(steps) => move(finding.id, steps, board)}
              remove={() => remove(finding.id, board, editing)}
            />
          ))}
        </ol>
      )}
      {open && findings.length < MOST && (
        <button type="button" class="button" id="add-finding" onClick={() => add(board, editing)}>
          <Icon name="plus" /> {t("answers-add-finding")}
        </button>
      )}
      {!open && !findings.length && <p>{t("answers-nothing-yet")}</p>}
    </section>
  );
}

type Editing = Signal<string | undefined>;

/** A finding in which nothing is written yet, and nobody else begins to, is opened again before another is made. */
function add({ state }: BoardContext, editing: Editing): void {
  const { channel, me } = state.around;
  const others = [...channel.people.peek()].flatMap(([person, { typing }]) => (person === me ? [] : (typing?.id ?? [])));
  const blank = channel.records.of("finding").find((one) => isBlank(one) && !others.some((at) => at.startsWith(`${one.id}.`)));
  const id = blank?.id ?? randomName();
  if (!blank) void channel.do("finding.add", { finding: id });
  editing.value = id;
}

function edit(id: string, on: boolean, editing: Editing): void {
  editing.value = on ? id : undefined;
  if (on) return;
  onceDrawn(() => {
    if (editing.peek() === undefined) document.querySelector<HTMLElement>(`[data-edit="${id}"]`)?.focus();
  });
}

function move(id: string, steps: 1 | -1, { state }: BoardContext): void {
  const { channel } = state.around;
  const order = moved(channel.records.of("finding"), id, steps);
  void channel.do("finding.order", { findings: order });
  announce(t("answers-finding-at", { number: order.indexOf(id) + 1, count: order.length }));
}

function remove(id: string, { state, undo, notices }: BoardContext, editing: Editing): void {
  if (editing.peek() === id) editing.value = undefined;
  void state.around.channel.do("finding.remove", { finding: id });
  notices.say(t("answers-finding-removed"), { label: t("board-undo"), run: () => undo.undo() });
  document.getElementById("add-finding")?.focus();
}
