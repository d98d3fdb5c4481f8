// How rooms are called.
import { lang, t } from "../i18n";
import type { RoomRecord } from "../protocol.gen";

export const roomName = (room: RoomRecord): string =>
  t("stage-room-titled", { number: room.number, title: room.title[lang.value] ?? "" });
