// What scripts add to pages that work without them.
import { goOnWhereOneWas } from "./page/arriving";
import { tellLocalTime } from "./page/clock";
import { offerCopying } from "./page/copying";
import { showErrors } from "./page/errors";
import { warnBeforeLeaving } from "./page/leaving";
import { followMinutes } from "./page/strip";
import { countWords } from "./page/words";

for (const add of [showErrors, countWords, offerCopying, tellLocalTime, followMinutes, warnBeforeLeaving]) {
  add(document);
}
goOnWhereOneWas(document, location.hash);
