// An address to hand on: a field that can be selected whole, a button to copy it, and its code to point a phone at.
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { t } from "../i18n";
import { Icon } from "./Icon";

const SHOWN = 2000; // milliseconds that "Copied" stays: long enough to be read, short enough to press again

export function Share({ label, address }: { label: string; address: string | undefined }) {
  const field = useRef<HTMLInputElement>(null);
  const copied = useSignal(false);
  const copy = async (): Promise<void> => {
    field.current?.focus();
    field.current?.select();
    // Without TLS there is no clipboard: it is selected, so that one key is enough.
    if (!address || !(await intoClipboard(address))) return;
    copied.value = true;
    setTimeout(() => (copied.value = false), SHOWN);
  };
  return (
    <div class="share">
      <input class="input" readOnly aria-label={label} ref={field} value={address ?? t("common-loading")} />
      <button type="button" class="button" onClick={() => void copy()}>
        <Icon name={copied.value ? "check" : "copy"} />
        <span role="status">{t(copied.value ? "common-copied" : "common-copy")}</span>
      </button>
    </div>
  );
}

export function Code({ address, alt, large = false }: { address: string; alt: string; large?: boolean }) {
  return <img class={large ? "code large" : "code"} src={address} alt={alt} width={176} height={176} />;
}

async function intoClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
