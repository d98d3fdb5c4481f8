// The word count under a long text, as it is typed.

/** Words as the server counts them: what stands between white space and has a letter or a digit. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The sentence for a count: `within` or `over`, with {words} and {over} filled in the page's language. */
export function sentenceFor(words: number, limit: number, sentences: { within: string; over: string }, lang: string): string {
  const write = (count: number): string => new Intl.NumberFormat(lang).format(count);
  const sentence = words > limit ? sentences.over : sentences.within;
  return sentence.replace("{words}", write(words)).replace("{over}", write(words - limit));
}

export function countWords(page: Document): void {
  for (const count of page.querySelectorAll<HTMLElement>("[data-count-for]")) {
    const text = page.getElementById(count.dataset.countFor ?? "");
    if (text instanceof HTMLTextAreaElement) follow(text, count, page.documentElement.lang);
  }
}

function follow(text: HTMLTextAreaElement, count: HTMLElement, lang: string): void {
  const limit = Number(count.dataset.limit);
  const sentences = { within: count.dataset.within ?? "", over: count.dataset.over ?? "" };
  const tell = (): void => {
    const words = wordsIn(text.value);
    count.textContent = sentenceFor(words, limit, sentences, lang);
    count.classList.toggle("over", words > limit);
  };
  text.addEventListener("input", tell);
  tell(); // a browser may bring back what was typed before a reload
}
