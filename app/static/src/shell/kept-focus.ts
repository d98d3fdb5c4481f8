// For parts of the page whose controls come and go: the keyboard stays in them.
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { keepFocus } from "../dom/kept";

/** To be given to the part's element, which is there as long as the component is. */
export function useKeptFocus<E extends HTMLElement>(): RefObject<E | null> {
  const part = useRef<E>(null);
  useLayoutEffect(() => keepFocus(part.current!), []);
  return part;
}
