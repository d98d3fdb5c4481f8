// A part of the page that breaks says so, instead of leaving it blank; what was written is safe elsewhere.
import { Component, type ComponentChildren } from "preact";
import { t } from "../i18n";

export class Safely extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ broken: true });
  }

  override render() {
    if (!this.state.broken) return <>{this.props.children}</>;
    return (
      <div class="column turned-away">
        <h1>{t("live-broken")}</h1>
        <p class="lead">{t("live-broken-text")}</p>
        <button type="button" class="button primary large" onClick={() => location.reload()}>
          {t("live-reload")}
        </button>
      </div>
    );
  }
}
