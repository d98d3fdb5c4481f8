// Letters of our own, which come when nobody waits for anything else, and are used from the next page on: on a bad line
// they are the last thing to come, and no word moves while it is read.
const KEPT = "minga-letters"; // says that this browser has them; nothing else is in it
const FACE = '1em "Inter Variable"'; // app/static/css/type.css

/** `rest`: milliseconds that the page has the line for itself before they are fetched. */
export function bringLetters(rest: number): void {
  if (areHere()) document.documentElement.classList.add("lettered");
  else setTimeout(() => void document.fonts.load(FACE).then(keep, () => {}), rest);
}

function keep(faces: readonly FontFace[]): void {
  try {
    if (faces.length) localStorage.setItem(KEPT, "1");
  } catch {
    // Nothing is kept in this browser: the system's letters will do.
  }
}

function areHere(): boolean {
  try {
    return localStorage.getItem(KEPT) !== null;
  } catch {
    return false;
  }
}
