// A full board is drawn in portions, one a frame, so that the first notes can be read and touched at once.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { printed } from "../dom";

const PORTION = 100; // a slow phone draws so many in a tenth of a second

/** How many of `total` to draw now; grows frame by frame, and on paper all are wanted at once. */
export function useGrowing(total: number): number {
  const allowed = useSignal(PORTION);
  const grown = allowed.value >= total;
  useEffect(() => {
    if (grown) return undefined;
    const frame = requestAnimationFrame(() => (allowed.value += PORTION));
    return () => cancelAnimationFrame(frame);
  }, [grown, allowed.value]);
  return printed.value ? total : Math.min(allowed.value, total);
}
