// What scripts add to pages that work without them.
import { bringLetters } from "./dom/letters";
import { fetchAhead } from "./page/ahead";
import { goOnWhereOneWas } from "./page/arriving";
import { tellLocalTime } from "./page/clock";
import { offerCopying } from "./page/copying";
import { showErrors } from "./page/errors";
import { warnBeforeLeaving } from "./page/leaving";
import { followMinutes } from "./page/strip";
import { countWords } from "./page/words";

const REST = 2500; // milliseconds: on the way into a session the live page is fetched first

for (const add of [showErrors, countWords, offerCopying, tellLocalTime, followMinutes, warnBeforeLeaving, fetchAhead]) {
  add(document);
}
bringLetters(REST);
goOnWhereOneWas(document, location.hash);
