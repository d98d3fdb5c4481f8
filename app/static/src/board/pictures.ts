// Pictures from this device: made small enough here, checked and kept by the server, laid on the board.
import { t } from "../i18n";
import { randomName } from "../sync";
import { type Point, onBoard } from "./geometry";
import type { Notices } from "./notices";
import type { BoardState } from "./state";

const TYPES = ["image/png", "image/jpeg", "image/webp"];
const LONGEST_SIDE = 1600; // pixels: the server keeps no more
const QUALITY = 0.85;
const SMALL_BYTES = 600_000; // what is smaller goes as it is
const WIDTH = 320; // board units
const GAP = 24;

const HEADERS = { "X-Minga": "1", Accept: "application/json" };

interface Uploaded {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

export class Pictures {
  constructor(
    private readonly state: BoardState,
    private readonly notices: Notices,
  ) {}

  address(file: string): string {
    return `${this.base}/${file}.webp`;
  }

  /** Returns whether any of the files is a picture. */
  add(files: readonly File[], at: Point): boolean {
    const pictures = files.filter(({ type }) => TYPES.includes(type));
    if (pictures.length < files.length) this.notices.warn(t("board-picture-kinds"));
    pictures.forEach((file, n) => void this.upload(file, { x: at.x + n * (WIDTH + GAP), y: at.y }));
    return pictures.length > 0;
  }

  /** Asks the device for pictures. */
  pick(at: Point): void {
    const field = document.createElement("input");
    Object.assign(field, { type: "file", accept: TYPES.join(","), multiple: true });
    field.addEventListener("change", () => this.add([...(field.files ?? [])], at));
    field.click();
  }

  private async upload(file: File, at: Point): Promise<void> {
    this.notices.say(t("board-picture-coming"));
    try {
      const answer = await fetch(this.base, { method: "POST", body: await small(file), headers: HEADERS });
      if (!answer.ok) return this.notices.warn(await reason(answer));
      const { file: name, width, height } = (await answer.json()) as Uploaded;
      this.lay({ file: name, width, height }, at, file.name);
      this.notices.clear();
    } catch {
      this.notices.warn(t("board-picture-offline"));
    }
  }

  private lay(uploaded: Uploaded, at: Point, name: string): void {
    const picture = randomName();
    const alt = name.replace(/\.[a-z]+$/i, "").replace(/[-_]+/g, " ");
    const place = onBoard({ x: at.x - WIDTH / 2, y: at.y - (WIDTH * uploaded.height) / uploaded.width / 2 });
    void this.state.around.channel.do("picture.add", { picture, ...uploaded, ...place, w: WIDTH, alt });
    this.state.selection.only(picture);
  }

  private get base(): string {
    const [, session] = this.state.around.channel.name.split(":");
    return `/s/${session}/pictures`;
  }
}

/** The server answers with a sentence in the person's language. */
async function reason(answer: Response): Promise<string> {
  try {
    const { text } = (await answer.json()) as { text?: string };
    return text ?? t("board-picture-offline");
  } catch {
    return t("board-picture-offline");
  }
}

/** Large photographs are made smaller before they travel. What this browser cannot read, the server says something about. */
async function small(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return file;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  if (scale === 1 && file.size <= SMALL_BYTES) return file;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const type = file.type === "image/png" ? "image/webp" : file.type;
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? file), type, QUALITY));
}
