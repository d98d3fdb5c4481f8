// A button that copies an address, and fields that are selected whole.

const SHOWN_FOR = 2000; // milliseconds: long enough to be read, short enough to press again

export function offerCopying(page: Document): void {
  for (const field of page.querySelectorAll<HTMLInputElement>("[data-select]")) {
    field.addEventListener("focus", () => field.select());
  }
  for (const button of page.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    const field = page.getElementById(button.dataset.copy ?? "");
    if (!(field instanceof HTMLInputElement)) continue;
    button.hidden = false;
    button.addEventListener("click", () => void copy(field, button));
  }
}

async function copy(field: HTMLInputElement, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    // Without TLS there is no clipboard: select it, so that one key is enough.
    field.focus();
    field.select();
    return;
  }
  const word = button.querySelector("span");
  if (!word || button.dataset.copying) return;
  const before = word.textContent;
  button.dataset.copying = "yes";
  word.setAttribute("role", "status");
  word.textContent = button.dataset.copied ?? before;
  setTimeout(() => {
    word.textContent = before;
    delete button.dataset.copying;
  }, SHOWN_FOR);
}
