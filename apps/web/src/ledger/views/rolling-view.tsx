import { countBrackets, rollingText, rollingToHtml, rollingToText } from '@penholder/amendments';
import { Copy, Download } from 'lucide-react';
import { useMemo } from 'react';

import { ActionButton } from '../../frame/action-button.js';
import { copyText } from '../../frame/copy-text.js';
import { saveFile } from '../../frame/save-file.js';
import { tellDone, tellFailed } from '../../frame/toasts.js';
import { useMedia } from '../../frame/use-media.js';
import { Emblem } from '../../person/emblem.js';
import { RollingRows } from '../../rolling/rolling-rows.js';
import { useWords } from '../../words/words.js';
import { useDesk } from '../desk.js';
import { WordsAlone } from '../entries/words-alone.js';
import { placeName } from '../order/place-name.js';
import { rollingPage } from './rolling-page.js';

/** The text with everything pending in attributed brackets, and how many brackets stand where. */
export function RollingView() {
  const say = useWords().ledger;
  const { negotiation, place } = useDesk();
  const { live, pending } = negotiation;
  const rolling = useMemo(() => rollingText(live, pending), [live, pending]);
  const copy = () => {
    void copyText(rollingToText(rolling)).then((copied) =>
      copied ? tellDone(say.textCopied) : tellFailed(say.notCopied),
    );
  };
  const { symbol, title } = place.draft;
  const download = () => {
    saveFile(
      `${symbol.replaceAll(/[^A-Za-z0-9.]+/gu, '-')}-rolling-text.html`,
      rollingPage(`${symbol}: ${title}`, rollingToHtml(rolling)),
    );
  };
  return (
    <div className="ledger-columns">
      <div className="ledger-page">
        <RollingRows rows={rolling.rows} noteMarks={rolling.noteMarks} />
        <Unplaced ids={rolling.unplaced.map(({ id }) => id)} />
      </div>
      <aside className="ledger-side">
        <BracketCounts rolling={rolling} />
        <div className="ledger-side-acts">
          <ActionButton size="small" onPress={copy}>
            <Copy size={14} aria-hidden />
            {say.copyText}
          </ActionButton>
          <ActionButton size="small" onPress={download}>
            <Download size={14} aria-hidden />
            {say.downloadHtml}
          </ActionButton>
        </div>
      </aside>
    </div>
  );
}

function BracketCounts({ rolling }: { readonly rolling: ReturnType<typeof rollingText> }) {
  const say = useWords().ledger;
  const isWide = useMedia('(width >= 52rem)');
  const count = useMemo(() => countBrackets(rolling), [rolling]);
  return (
    <details open={isWide}>
      <summary className="ledger-side-lead">{say.rollingLead(count.all)}</summary>
      <div className="ledger-side-counts">
        <Counted
          name={say.byParagraph}
          counts={[...count.byParagraph]}
          nameOf={(label) => placeName(label, say)}
        />
        <Counted name={say.byDelegation} counts={[...count.byDelegation]} hasEmblems />
      </div>
    </details>
  );
}

interface CountedProps {
  readonly name: string;
  readonly counts: readonly (readonly [string, number])[];
  readonly hasEmblems?: boolean;
  readonly nameOf?: (name: string) => string;
}

function Counted({ name, counts, hasEmblems = false, nameOf = (each) => each }: CountedProps) {
  if (counts.length === 0) return null;
  return (
    <section className="ledger-counts">
      <h2>{name}</h2>
      <dl>
        {counts.map(([each, count]) => (
          <div key={each}>
            <dt>
              {hasEmblems ? <Emblem delegation={each} /> : null}
              {nameOf(each)}
            </dt>
            <dd className="figures">{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What has no place in the text is shown all the same. */
function Unplaced({ ids }: { readonly ids: readonly string[] }) {
  const say = useWords().ledger;
  const { negotiation } = useDesk();
  const shown = [...negotiation.amendments.values()].filter(({ id }) => ids.includes(id));
  if (shown.length === 0) return null;
  return (
    <section className="ledger-unplaced">
      <h2>{say.unplaced}</h2>
      <p className="quiet">{say.unplacedLead}</p>
      {shown.map(({ id, record, steps }) => (
        <div key={id}>
          <b>{say.numberBy(record.ordinal, record.delegation)}</b>
          <WordsAlone steps={steps} />
        </div>
      ))}
    </section>
  );
}
