import { useMemo } from 'react';

import { copyText } from '../../frame/copy-text.js';
import { tellDone, tellFailed } from '../../frame/toasts.js';
import { useWords, type Words } from '../../words/words.js';
import type { Side } from '../side.js';
import { changeText } from './change-text.js';
import type { RowEntry } from './entries.js';
import { anchorOf, rowName } from './row-names.js';
import type { RowSetting } from './row-setting.js';
import { tagsOf } from './row-tags.js';
import type { SponsorChanges } from './sponsor-changes.js';

interface Copied {
  readonly from: Side;
  readonly to: Side;
  readonly sponsors: SponsorChanges | null;
}

/** Copies a change, or the address that opens at it. It names both texts, whatever the address at hand leaves open. */
export function useCopying({ from, to, sponsors }: Copied): Pick<RowSetting, 'onCopy' | 'onCopyLink'> {
  const say = useWords().comparing;
  const [fromName, toName, fromId, toId] = [from.name, to.name, from.id, to.id];
  return useMemo(
    () => ({
      onCopy: (entry: RowEntry) => {
        const remarks = tagsOf(entry, sponsors, say).map(({ text }) => text);
        const words = changeText(entry.row, remarks, { from: fromName, to: toName });
        void copy(words, say.copied(rowName(entry.row, say)), say);
      },
      onCopyLink: ({ row }: RowEntry) => {
        const link = linkTo(window.location.href, { from: fromId, to: toId }, anchorOf(row));
        void copy(link, say.linkCopied(rowName(row, say)), say);
      },
    }),
    [fromName, toName, fromId, toId, sponsors, say],
  );
}

/** The address at hand with both texts and a paragraph in it. */
export function linkTo(
  address: string,
  pair: { readonly from: string; readonly to: string },
  anchor: string,
): string {
  const link = new URL(address);
  link.searchParams.set('from', pair.from);
  link.searchParams.set('to', pair.to);
  link.hash = encodeURIComponent(anchor);
  return link.href;
}

async function copy(words: string, done: string, say: Words['comparing']): Promise<void> {
  if (await copyText(words)) tellDone(done);
  else tellFailed(say.notCopied);
}
