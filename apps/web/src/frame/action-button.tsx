import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';

interface ActionButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly size?: 'medium' | 'small';
  readonly children: ReactNode;
}

/** A button of the house: plain by default, primary for the one act a place is for, quiet among text. */
export function ActionButton({ look = 'plain', size = 'medium', children, ...rest }: ActionButtonProps) {
  return (
    <Button {...rest} className={`button ${look} ${size}`}>
      {children}
    </Button>
  );
}
