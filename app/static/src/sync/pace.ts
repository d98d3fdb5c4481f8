// A token bucket (app/engine/limits.py). A page keeps a little below what the server allows, so that it is never refused.

/** Operations: the server allows 20 a second and 400 at once. */
export const OPERATIONS = { rate: 18, burst: 200 };
/** Presence: the server allows 30 a second and drops what is above; the last value must not be among that. */
export const PRESENCE = { rate: 25, burst: 25 };

/** `rate` tokens a second, at most `burst` kept. Times are milliseconds. */
export class Pace {
  private tokens: number;
  private at: number | undefined;

  constructor(private readonly limits: { rate: number; burst: number }) {
    this.tokens = limits.burst;
  }

  /** Milliseconds until there is a token. */
  wait(now: number): number {
    const { rate, burst } = this.limits;
    this.tokens = Math.min(burst, this.tokens + (Math.max(0, now - (this.at ?? now)) * rate) / 1000);
    this.at = now;
    return this.tokens < 1 ? Math.ceil(((1 - this.tokens) * 1000) / rate) : 0;
  }

  /** Takes a token if there is one. */
  take(now: number): boolean {
    if (this.wait(now)) return false;
    this.tokens -= 1;
    return true;
  }

  /** The other side begins anew: so do we. */
  fill(): void {
    this.tokens = this.limits.burst;
  }

  /** The other side counts otherwise: begin anew with nothing. */
  drain(): void {
    this.tokens = 0;
  }
}
