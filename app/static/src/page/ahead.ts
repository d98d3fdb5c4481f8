// What the next page needs comes while a form is filled in: after what is asked for in the page itself, the rest one by
// one. Browsers have six connections to a server, and those of the form must find one free; and what is not whole when
// one goes on has come for nothing.
export function fetchAhead(page: Document): void {
  const waiting = page.querySelector<HTMLElement>("[data-ahead]")?.dataset["ahead"]?.split(" ").filter(Boolean) ?? [];
  const next = (): void => {
    const href = waiting.shift();
    if (href) page.head.append(follow(Object.assign(page.createElement("link"), { rel: "prefetch", href })));
  };
  const follow = (link: HTMLLinkElement): HTMLLinkElement => Object.assign(link, { onload: next, onerror: next });
  for (const link of page.querySelectorAll<HTMLLinkElement>('link[rel="prefetch"]')) {
    if (performance.getEntriesByName(link.href).length) next();
    else follow(link);
  }
}
