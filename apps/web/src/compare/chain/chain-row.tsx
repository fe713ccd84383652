import type { Thread } from '@penholder/compare';

import { useWords } from '../../words/words.js';
import { labelShown } from '../rows/row-names.js';
import { ChainCellView } from './chain-cell.js';
import { DatedWording } from './dated-wording.js';
import { lastLabels, type ThreadEntry } from './threads-shown.js';

interface ChainRowProps {
  readonly entry: ThreadEntry;
  /** What the versions are called, in order. */
  readonly names: readonly string[];
}

/** One paragraph through all versions, or those that nobody touched, folded. */
export function ChainRow({ entry, names }: ChainRowProps) {
  return entry.type === 'kept' ? (
    <KeptRow threads={entry.threads} versions={names.length} />
  ) : (
    <ThreadRow thread={entry.thread} names={names} />
  );
}

function ThreadRow({ thread, names }: { readonly thread: Thread; readonly names: readonly string[] }) {
  const say = useWords().comparing;
  const stands = (thread.cells.at(-1)?.labels.length ?? 0) > 0;
  return (
    <tr>
      <th scope="row">{labelsShown(lastLabels(thread), say)}</th>
      {thread.cells.map((cell, version) => (
        <td key={version}>
          <ChainCellView cell={cell} isFirst={version === 0} />
        </td>
      ))}
      <td className="chain-wording">
        {stands ? (
          <DatedWording wording={thread.wording} names={names} />
        ) : (
          <span className="chain-label">{say.notInLast}</span>
        )}
      </td>
    </tr>
  );
}

interface KeptRowProps {
  readonly threads: readonly Thread[];
  readonly versions: number;
}

function KeptRow({ threads, versions }: KeptRowProps) {
  const say = useWords().comparing;
  const labels = threads.flatMap(lastLabels);
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  return (
    <tr className="chain-kept">
      <th scope="row">{labelsShown(first === last ? [first] : [first, last], say, ' – ')}</th>
      <td colSpan={versions + 1}>
        <details>
          <summary>{say.keptThroughout(threads.length)}</summary>
          {threads.map((thread, place) => (
            <div key={place}>
              <span className="chain-label">{labelsShown(lastLabels(thread), say)}</span>
              <p className="row-words" dir="auto">
                {thread.cells.at(-1)?.text}
              </p>
            </div>
          ))}
        </details>
      </td>
    </tr>
  );
}

function labelsShown(
  labels: readonly string[],
  say: Parameters<typeof labelShown>[1],
  between = ', ',
): string {
  return labels.map((label) => labelShown(label, say)).join(between);
}
