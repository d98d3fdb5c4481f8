// The live page's first script, alone in a small file: on a bad line it is here seconds before the others. It asks the
// server for the stage; the page goes on with its line, and with what came over it by then (sync/early.ts).
import { VERSION } from "./protocol.gen";
import { asLanguage, chosenLanguage } from "./shell/language";
import { EarlyLine } from "./sync/early";
import type { Socket } from "./sync/link";
import { lineTo, stageOf } from "./sync/names";

/** Who was here before has the scripts already, and may have a copy of the stage: then less is to be asked for. */
function wasHere(): boolean {
  return Boolean((navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller);
}

if (!wasHere()) {
  const session = location.pathname.split("/")[2] ?? "";
  const lang = chosenLanguage(session) ?? asLanguage(document.documentElement.lang) ?? "en";
  window.earlyLine = new EarlyLine(new WebSocket(lineTo(session)) as Socket, [
    { t: "hello", v: VERSION, lang },
    { t: "join", ch: stageOf(session) },
  ]);
}
