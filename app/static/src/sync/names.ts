// Names of channels and where they are; random names, of this page among all devices and of the records it makes.

/** Where a session's one line for all its channels begins. */
export function lineTo(session: string): string {
  return `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/s/${session}/live`;
}

export function stageOf(session: string): string {
  return `stage:${session}`;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

/** Twelve letters of 64: seventy-two random bits, enough never to meet again. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => LETTERS[byte & 63]).join("");
}
