import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';

interface ActionButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children' | 'isPending'> {
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly size?: 'medium' | 'small';
  /** Whether what it does is under way. It keeps the keyboard then; whoever does it sees to it that it is not begun twice. */
  readonly isUnderWay?: boolean;
  readonly children: ReactNode;
}

/** A button of the house: plain by default, primary for the one act a place is for, quiet among text. */
export function ActionButton({
  look = 'plain',
  size = 'medium',
  isUnderWay = false,
  children,
  ...rest
}: ActionButtonProps) {
  return (
    <Button {...rest} className={`button ${look} ${size}${isUnderWay ? ' under-way' : ''}`}>
      {children}
    </Button>
  );
}
