// A button that is an icon alone: its name is heard, and shown under a resting mouse.
import { Icon, type IconName } from "./Icon";

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  readonly press: () => void;
}

export function IconButton({ icon, label, disabled = false, press }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      data-icon={icon}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={press}
    >
      <Icon name={icon} />
    </button>
  );
}
