// Hands, help and the parking lot; until they are here their places are empty. In the lobby they do not hurry.
import { type ComponentProps } from "preact";
import { useSession } from "./context";
import { later } from "./later";

const [Now, fetchHelping, isHere] = later(
  () => import("../helping/Helping").then((module) => module.Helping),
  () => null,
);

export function Helping(props: ComponentProps<typeof Now>) {
  const waits = useSession().phase.value === "lobby" && !isHere();
  return waits ? null : <Now {...props} />;
}

export { fetchHelping };
