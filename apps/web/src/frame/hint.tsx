import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

import { Keys } from './keys.js';

interface HintProps {
  readonly text: string;
  readonly stroke?: string;
  /** The one thing that is pointed at; it must take focus. */
  readonly children: ReactElement;
}

/** How long a pointer rests before the hint comes, in milliseconds; keyboard focus brings it at once. */
const HINT_AFTER = 450;

/** A short hint at what something is, with its key where it has one. */
export function Hint({ text, stroke, children }: HintProps) {
  return (
    <TooltipTrigger delay={HINT_AFTER} closeDelay={0}>
      {children}
      <Tooltip className="hint" offset={6}>
        {text}
        {stroke === undefined ? null : <Keys stroke={stroke} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
