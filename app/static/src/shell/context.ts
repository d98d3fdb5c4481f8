// What every part of the page can reach.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Session } from "./session";

const Context = createContext<Session | undefined>(undefined);

export const SessionProvider = Context.Provider;

export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error("outside of a session");
  return session;
}
