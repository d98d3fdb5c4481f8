// Hands, help and the parking lot come when the session has begun; until then their places are empty.
import { later } from "./later";

export const [Helping, fetchHelping] = later(
  () => import("../helping/Helping").then((module) => module.Helping),
  () => null,
);
