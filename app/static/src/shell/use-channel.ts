// A channel for as long as a part of the page shows it.
import { useEffect, useMemo } from "preact/hooks";
import type { Channel } from "../sync";
import { useSession } from "./context";

export function useChannel(name: string): Channel {
  const session = useSession();
  const channel = useMemo(() => session.enter(name), [session, name]);
  useEffect(() => () => session.leave(channel), [channel]);
  return channel;
}
