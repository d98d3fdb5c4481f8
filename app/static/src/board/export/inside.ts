// What an exported file carries with it: the pictures of the board and the page's letters, as data.
import type { BoardContext } from "../context";
import type { Picture, Thing } from "../things";
import type { Inside } from "./svg";

/** What cannot be had is left out: the file shows an empty place, or the reader's own letters. */
export async function gather(board: BoardContext, things: readonly Thing[]): Promise<Inside> {
  const files = new Set(things.filter((thing): thing is Picture => thing.type === "picture").map(({ file }) => file));
  const pictures = new Map<string, string>();
  for (const file of files) {
    const data = await asData(board.pictures.address(file));
    if (data) pictures.set(file, data);
  }
  return { pictures, letters: await letters() };
}

/** The page's own typefaces, once it has them on (dom/letters.ts), with the files inside. */
async function letters(): Promise<string> {
  if (!document.documentElement.classList.contains("lettered")) return "";
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule);
  const faces = await Promise.all(
    rules.map(async (rule) => {
      const source = rule.style.getPropertyValue("src");
      const path = /url\(["']?([^"')]+)["']?\)/.exec(source)?.[1];
      const base = rule.parentStyleSheet?.href ?? location.href;
      const data = path ? await asData(new URL(path, base).href) : undefined;
      if (!data) return "";
      const family = rule.style.getPropertyValue("font-family");
      return `@font-face{font-family:${family};font-weight:100 900;src:url(${data})}`;
    }),
  );
  return faces.join("");
}

async function asData(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return undefined;
    const blob = await answer.blob();
    return await new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
  } catch {
    return undefined;
  }
}
