// What everyone can do with a board as a whole: take it along as a picture, bring deleted things back, read the shortcuts.
import { t } from "../i18n";
import { useBoard } from "./context";
import { Icon } from "./icons";
import { Opening } from "./Opening";

export function BoardMore() {
  const { opened, sheet, state } = useBoard();
  return (
    <Opening
      class="tool"
      face={
        <>
          <Icon name="more" /> <span class="for-ears">{t("board-whole")}</span>
        </>
      }
    >
      {(close) => (
        <div class="lead-panel">
          <button
            type="button"
            class="menu-item"
            onClick={() => {
              close();
              opened.value = "export";
            }}
          >
            <Icon name="picture" /> <span>{t("board-export")}</span>
          </button>
          {state.open.value && (
            <button
              type="button"
              class="menu-item"
              onClick={() => {
                close();
                opened.value = "trash";
              }}
            >
              <Icon name="trash" /> <span>{t("board-trash")}</span>
            </button>
          )}
          <button
            type="button"
            class="menu-item"
            onClick={() => {
              close();
              sheet.value = true;
            }}
          >
            <Icon name="keys" /> <span>{t("board-keys-show")}</span>
          </button>
        </div>
      )}
    </Opening>
  );
}
