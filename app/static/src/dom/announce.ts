// What screen readers shall say while the focus stays where it is.

/** Longer than screen readers need to notice that a region was emptied, shorter than a person waits. */
const PAUSE = 100;

const regions = new Map<"polite" | "assertive", HTMLElement>();

/** Said when the reader has finished; with `now` at once, for what cannot wait. The same sentence may come twice. */
export function announce(sentence: string, now = false): void {
  const region = regionFor(now ? "assertive" : "polite");
  region.textContent = "";
  setTimeout(() => (region.textContent = sentence), PAUSE);
}

function regionFor(manner: "polite" | "assertive"): HTMLElement {
  const known = regions.get(manner);
  if (known?.isConnected) return known;
  const region = document.createElement("div");
  region.setAttribute("aria-live", manner);
  region.className = "for-ears";
  document.body.append(region);
  regions.set(manner, region);
  return region;
}
