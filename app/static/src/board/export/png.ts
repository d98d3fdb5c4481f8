// A drawing as a PNG of any size: the browser paints the SVG.
import type { Drawing } from "./svg";

const LONGEST = 16_000; // pixels of a side: more than browsers paint
const MOST = 120_000_000; // pixels in all: what a phone's memory takes

/** `scale`: pixels for a board unit; less when the browser could not paint so much. */
export function possible({ width, height }: Pick<Drawing, "width" | "height">, scale: number): number {
  return Math.min(scale, LONGEST / Math.max(width, height), Math.sqrt(MOST / (width * height)));
}

/** @throws when the browser cannot paint it. */
export async function toPng(drawing: Drawing, scale: number): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([drawing.svg], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    const by = possible(drawing, scale);
    canvas.width = Math.max(1, Math.round(drawing.width * by));
    canvas.height = Math.max(1, Math.round(drawing.height * by));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("nothing was painted"))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
