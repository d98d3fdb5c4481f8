// Asking, wherever it shows in the frame of the page: in the lobby for the parking lot alone.
import { useLayoutEffect } from "preact/hooks";
import { useSession } from "../shell/context";
import { lotIsOpen } from "./acts";
import { AskBar } from "./AskBar";
import { AskPlace } from "./AskPlace";
import { useHearing } from "./hearing";
import { listenForAsking } from "./keys";
import { Asking } from "./Asking";
import { Reactions } from "./Reacting";

interface HelpingProps {
  /** bar: in the top bar of a laptop; place: at the foot of a phone; notices: between top bar and work. */
  readonly part: "bar" | "place" | "notices";
}

export function Helping({ part }: HelpingProps) {
  const session = useSession();
  if (!lotIsOpen(session)) return null;
  if (part === "bar") return <AskBar />;
  return part === "place" ? <AskPlace /> : <Notices />;
}

function Notices() {
  const session = useSession();
  useLayoutEffect(() => listenForAsking(session), [session]);
  useHearing();
  return (
    <>
      <Asking />
      <Reactions />
    </>
  );
}
