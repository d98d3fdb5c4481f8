// Moves the board's plane under the camera as a whole; nothing on it is drawn anew.
import type { BoardState } from "./state";

const REST_MS = 250; // after the last movement the letters are drawn sharp again
const FAR = 0.4; // smaller than this, what stands at the foot of a note cannot be read

export class World {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private zoom = 0;

  constructor(
    private readonly element: HTMLElement,
    private readonly state: BoardState,
  ) {}

  /** To be run whenever the camera changes. */
  follow(): void {
    const { x, y, zoom } = this.state.camera.value;
    this.element.style.transform = `scale(${zoom}) translate(${-x}px, ${-y}px)`;
    this.hold();
    if (zoom !== this.zoom) this.element.classList.toggle("far", zoom < FAR);
    this.zoom = zoom;
  }

  rest(): void {
    clearTimeout(this.timer);
    this.state.moving.value = false;
    this.element.classList.remove("moving");
  }

  /** While it moves the plane is one picture that the browser shifts. */
  private hold(): void {
    clearTimeout(this.timer);
    if (!this.state.moving.peek()) {
      this.element.classList.add("moving");
      this.state.moving.value = true;
    }
    this.timer = setTimeout(() => this.rest(), REST_MS);
  }
}
