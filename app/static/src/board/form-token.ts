// The page's token against forged requests: what this page sends by itself carries it, as forms do.

export const formTokenOf = (): string =>
  document.querySelector<HTMLElement>("[data-form-token]")?.dataset["formToken"] ?? "";
