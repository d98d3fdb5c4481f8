// A room's board: canvas or list, with its tools and everything it has to say.
import { type ReadonlySignal, type Signal, useSignal, useSignalEffect } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { t } from "../i18n";
import type { Channel, Connection } from "../sync";
import { Body } from "./Body";
import { BoardProvider } from "./context";
import { Header } from "./Header";
import { makeBoard } from "./making";
import { NoticeBar } from "./NoticeBar";
import type { People } from "./people";
import { RescuePanel } from "./RescuePanel";
import { RoundBar } from "./RoundBar";
import { Sheets } from "./Sheets";
import { ShortcutSheet } from "./ShortcutSheet";
import { type Showing, recallBoard, recallShowing, rememberShowing } from "./showing";
import { Status } from "./Status";
import { watch } from "./watches";

export interface BoardProps {
  /** `board:SESSION:ROOM`, opened by whoever draws this. */
  readonly channel: Channel;
  readonly connection: Pick<Connection, "kept" | "letGo" | "onRefused" | "now">;
  /** This person's id. */
  readonly me: string;
  /** The roster of the session. */
  readonly people: ReadonlySignal<People>;
  readonly roomTitle: string;
  /** Part of each note's name: `3.12`. */
  readonly roomNumber?: number | undefined;
  /** Facilitators and organizers. */
  readonly leads: boolean;
  /** The session's stage: there all boards are frozen. */
  readonly stage?: Channel | undefined;
  /** A narrow screen: the list comes first. */
  readonly compact: boolean;
  /** Buttons of the page in the board's bar: the way back, and more about the room. */
  readonly back?: ComponentChildren;
  /** A note to bring into sight; undefined again once it is. */
  readonly sought?: Signal<string | undefined> | undefined;
  readonly beside?: ComponentChildren;
}

export function Board(props: BoardProps) {
  const board = useMemo(() => makeBoard(props), [props.channel, props.me, props.leads]);
  const chosen = useSignal<Showing | undefined>(recallShowing());
  const usual = props.compact ? "list" : "canvas";
  // The practice board of an older session may have nothing to answer.
  const wanted = chosen.value ?? usual;
  const showing = wanted === "answers" && !board.state.asks.value ? usual : wanted;
  const root = useRef<HTMLDivElement>(null);
  // At once, not after the next frame: a key pressed as soon as the board is seen must count.
  useLayoutEffect(() => (root.current ? watch(board, props.connection, root.current) : undefined), [board]);
  const show = (next: Showing): void => {
    board.acts.finish();
    board.menu.close();
    chosen.value = next;
    rememberShowing(next);
  };
  // Who comes for a note comes for the board.
  useSignalEffect(() => {
    if (board.sought.value && chosen.peek() === "answers") show(recallBoard() ?? usual);
  });
  const goTo = (note: string): void => {
    board.sought.value = note;
    show(recallBoard() ?? usual);
  };
  return (
    <BoardProvider value={board}>
      <section class={props.compact ? "board compact" : "board"} aria-label={t("board-label")} data-shows={showing} ref={root}>
        <Header
          title={props.roomTitle}
          compact={props.compact}
          back={props.back}
          beside={props.beside}
          showing={showing}
          show={show}
        />
        <Status />
        <RoundBar />
        <Body showing={showing} compact={props.compact} goTo={goTo} />
        <RescuePanel />
        <NoticeBar />
        <ShortcutSheet />
        <Sheets />
      </section>
    </BoardProvider>
  );
}
