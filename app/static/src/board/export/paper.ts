// The colours of an exported board: of light paper, whatever theme the page has, unless somebody wants their dark one.

export type Colours = (token: string) => string;

/** As they are on the page now. */
export function pageColours(root: Element): Colours {
  const style = getComputedStyle(root);
  return (token) => style.getPropertyValue(token).trim();
}

/** Tokens of the light theme: those that stand in `:root` under no condition. */
export function lightColours(sheets: Iterable<CSSStyleSheet> = document.styleSheets): Colours {
  const roots = [...sheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.selectorText === ":root");
  return (token) => roots.map(({ style }) => style.getPropertyValue(token).trim()).find(Boolean) ?? "";
}

export const isDark = (): boolean => matchMedia("(prefers-color-scheme: dark)").matches;
