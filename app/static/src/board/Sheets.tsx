// The sheet that is open over the board, if any; each comes with its own code.
import { t } from "../i18n";
import { useBoard } from "./context";
import { lazily } from "./lazily";
import { Sheet } from "./Sheet";
import type { SheetName } from "./sheet-names";

interface Closing {
  readonly close: () => void;
}

const CONTENTS = {
  round: lazily<Closing>(() => import("./RoundForm").then((module) => module.RoundForm)),
  zones: lazily<Closing>(() => import("./ZonesForm").then((module) => module.ZonesForm)),
  history: lazily<Closing>(() => import("./history/History").then((module) => module.History)),
  trash: lazily<Closing>(() => import("./Trash").then((module) => module.Trash)),
  export: lazily<Closing>(() => import("./export/Export").then((module) => module.Export)),
};

const titles = (): Readonly<Record<SheetName, string>> => ({
  round: t("board-lead-round"),
  zones: t("board-lead-zones"),
  history: t("board-lead-history"),
  trash: t("board-trash"),
  export: t("board-export"),
});

export function Sheets() {
  const { opened } = useBoard();
  const which = opened.value;
  if (!which) return null;
  const Content = CONTENTS[which];
  const close = (): void => void (opened.value = undefined);
  return (
    <Sheet title={titles()[which]} class={which === "history" ? "large" : ""} close={close}>
      <Content close={close} />
    </Sheet>
  );
}
