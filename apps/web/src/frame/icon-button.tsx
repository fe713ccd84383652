import type { LucideIcon } from 'lucide-react';
import { Button, type ButtonProps } from 'react-aria-components/Button';

import { Hint } from './hint.js';

interface IconButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  readonly icon: LucideIcon;
  /** What it does: its name for those who hear it, its hint for those who point at it. */
  readonly name: string;
  readonly stroke?: string;
}

/** A button that is only a picture; its name and key come up as a hint. */
export function IconButton({ icon: Icon, name, stroke, ...rest }: IconButtonProps) {
  return (
    <Hint text={name} {...(stroke === undefined ? {} : { stroke })}>
      <Button {...rest} aria-label={name} className="icon-button">
        <Icon size={16} strokeWidth={1.85} aria-hidden />
      </Button>
    </Hint>
  );
}
