// Moves the board's plane under the camera as a whole; nothing on it is drawn anew.
import type { Camera } from "./camera";
import type { BoardState } from "./state";

const REST_MS = 250; // after the last movement the letters are drawn sharp again
const FAR = 0.4; // smaller than this, what stands at the foot of a note cannot be read
const JUMP = 0.5; // of the view, or more: nobody's hand moves so far in one frame
const ZOOM_JUMP = 1.4;

export class World {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sliding: Animation | undefined;
  private last: Camera | undefined;

  constructor(
    private readonly element: HTMLElement,
    private readonly state: BoardState,
  ) {}

  /** To be run whenever the camera changes. */
  follow(): void {
    const camera = this.state.camera.value;
    const { x, y, zoom } = camera;
    const transform = `scale(${zoom}) translate(${-x}px, ${-y}px)`;
    if (this.isJump(camera)) this.put(transform);
    else this.slide(transform);
    if (zoom !== this.last?.zoom) this.element.classList.toggle("far", zoom < FAR);
    this.last = camera;
  }

  rest(): void {
    clearTimeout(this.timer);
    if (this.last) this.put(`scale(${this.last.zoom}) translate(${-this.last.x}px, ${-this.last.y}px)`);
  }

  private put(transform: string): void {
    clearTimeout(this.timer);
    this.element.style.transform = transform;
    this.sliding?.cancel();
    this.sliding = undefined;
    this.state.moving.value = false;
  }

  /**
   * While it moves, the plane is one picture that the browser shifts: an animation that stands still, with another place
   * in every frame. A changed style would have the browser put all layers together anew each time.
   */
  private slide(transform: string): void {
    clearTimeout(this.timer);
    const frames = [{ transform }, { transform }];
    if (this.sliding) (this.sliding.effect as KeyframeEffect).setKeyframes(frames);
    else {
      this.sliding = this.element.animate(frames, { duration: 1, fill: "both" });
      this.sliding.pause();
      this.state.moving.value = true;
    }
    this.timer = setTimeout(() => this.rest(), REST_MS);
  }

  private isJump({ x, y, zoom }: Camera): boolean {
    const { last } = this;
    if (!last) return true;
    const { w, h } = this.state.view.peek();
    const far = Math.abs(x - last.x) * zoom > w * JUMP || Math.abs(y - last.y) * zoom > h * JUMP;
    const zoomed = Math.max(zoom / last.zoom, last.zoom / zoom) > ZOOM_JUMP;
    return far || zoomed;
  }
}
