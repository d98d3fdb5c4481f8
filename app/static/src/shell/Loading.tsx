// What is to come, in outline, with a word for who waits longer than a second.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../i18n";

const PATIENCE = 8000; // milliseconds after which somebody wonders whether it still goes on

export function Loading() {
  const slow = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => (slow.value = true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="loading">
      <p role="status">{t(slow.value ? "live-loading-slow" : "common-loading")}</p>
      <div class="skeleton wide" />
      <div class="skeleton" />
      <div class="skeleton" />
    </div>
  );
}
