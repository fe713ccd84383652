import { applySteps, type Statement, statementOf, statementToText } from '@penholder/amendments';
import { Copy } from 'lucide-react';
import { useMemo } from 'react';

import { ActionButton } from '../../frame/action-button.js';
import { copyText } from '../../frame/copy-text.js';
import { tellDone, tellFailed } from '../../frame/toasts.js';
import type { Negotiation, ShownAmendment } from '../../negotiation/negotiation.js';
import { useWords, type Words } from '../../words/words.js';
import { groundUnder } from '../composer/typed-amendment.js';
import { useDesk } from '../desk.js';
import { StatementChoice } from './statement-choice.js';

/** What the chair reads out: of everything that is in the text since it was issued, or of one pending amendment. */
export function StatementView({ of }: { readonly of: string | undefined }) {
  const say = useWords().ledger;
  const { negotiation } = useDesk();
  const chosen = [...negotiation.amendments.values()].find(({ id, isPending }) => id === of && isPending);
  const statement = useMemo(() => statementFor(chosen ?? null, negotiation), [chosen, negotiation]);
  const text = statement === null ? '' : statementToText(statement);
  const copy = () => {
    void copyText(text).then((copied) =>
      copied ? tellDone(say.statementCopied) : tellFailed(say.notCopied),
    );
  };
  return (
    <div className="ledger-wrap">
      <div className="statement-head">
        <StatementChoice chosen={chosen ?? null} />
        <span className="grow" />
        <ActionButton onPress={copy} isDisabled={text === ''}>
          <Copy size={15} aria-hidden />
          {say.copyStatement}
        </ActionButton>
      </div>
      <p className="quiet">{say.statementLead}</p>
      {text === '' ? (
        <p className="ledger-empty">{emptySaid(statement, chosen, say)}</p>
      ) : (
        <article className="statement" lang="en">
          {text
            .trim()
            .split('\n\n')
            .map((instruction, index) => (
              <p key={index}>{instruction}</p>
            ))}
        </article>
      )}
      {statement === null || statement.unsaid.length === 0 ? null : (
        <p className="ledger-why warn">{say.statementUnsaid(statement.unsaid.join(', '))}</p>
      )}
    </div>
  );
}

/** The statement; `null` where an amendment does not fit the text. */
function statementFor(chosen: ShownAmendment | null, negotiation: Negotiation): Statement | null {
  if (chosen === null) return statementOf(negotiation.base, negotiation.live);
  const amended = [...negotiation.amendments.values()].find(
    ({ id, isPending }) => id === chosen.record.to && isPending,
  );
  const ground = groundUnder(amended ?? null, negotiation);
  const now = ground === null ? null : applySteps(ground, chosen.steps);
  return ground === null || now?.ok !== true ? null : statementOf(ground, now.value);
}

function emptySaid(
  statement: Statement | null,
  chosen: ShownAmendment | undefined,
  say: Words['ledger'],
): string {
  if (statement === null) return say.statementUnfit;
  return chosen === undefined ? say.statementEmpty : say.statementNothing;
}
