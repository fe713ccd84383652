import { rollingText } from '@penholder/amendments';
import { Eye } from 'lucide-react';
import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';

import type { Negotiation } from '../negotiation/negotiation.js';
import { RollingRows } from '../rolling/rolling-rows.js';
import { useWords } from '../words/words.js';

/** The text with everything that is proposed in attributed brackets, as others propose: read, not written. */
export function ShownProposals({ negotiation }: { readonly negotiation: Negotiation }) {
  const say = useWords().proposing;
  const { live, pending } = negotiation;
  const { rows, noteMarks } = useMemo(() => rollingText(live, pending), [live, pending]);
  return (
    <div className="shown-proposals">
      <p className="quiet">{say.shownLead}</p>
      <RollingRows rows={rows} noteMarks={noteMarks} />
    </div>
  );
}

interface ShowSwitchProps {
  readonly count: number;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** Turns between the text and the text with its proposals; there where something is proposed. */
export function ShowSwitch({ count, isShown, onShow }: ShowSwitchProps) {
  const say = useWords().proposing;
  if (count === 0 && !isShown) return null;
  return (
    <ToggleButton className="button plain small show-switch" isSelected={isShown} onChange={onShow}>
      <Eye size={14} aria-hidden />
      {say.show}
      <span className="figures">{count}</span>
    </ToggleButton>
  );
}
