/** The page's buttons: one blue primary action per view, quiet ones, and icon buttons with a spoken name. */

import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: 'primary' | 'quiet' | 'link';
  readonly isDisabled?: boolean;
  readonly icon?: IconName;
}

export function Button({ children, onPress, look = 'quiet', isDisabled = false, icon }: ButtonProps) {
  return (
    <button type="button" class={`button ${look}`} disabled={isDisabled} onClick={onPress}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </button>
  );
}

export function IconButton({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
