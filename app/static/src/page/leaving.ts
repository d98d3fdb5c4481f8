// Nobody loses what they typed by closing the page: the browser asks first.
export function warnBeforeLeaving(page: Document): void {
  const form = page.querySelector<HTMLFormElement>("form[data-keep]");
  if (!form) return;
  let changed = false;
  form.addEventListener("input", () => {
    changed = true;
  });
  form.addEventListener("submit", () => {
    changed = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });
}
