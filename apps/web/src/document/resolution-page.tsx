import type { Annex, Note, Resolution } from '@penholder/resolution';
import { useMemo } from 'react';

import { BlockView } from './block-view.js';
import { Line } from './line.js';
import { PrintedContext, printedOf, usePrinted } from './printed-context.js';

/** A frozen text on its page, from title to notes. */
export function ResolutionPage({ resolution }: { readonly resolution: Resolution }) {
  const printed = useMemo(() => printedOf(resolution), [resolution]);
  return (
    <PrintedContext value={printed}>
      <div className="text-body">
        <h1 data-part="title" dir="auto">
          <Line content={resolution.title} notes={printed.notes} />
        </h1>
        {resolution.organ.length === 0 ? null : (
          <p data-part="organ" dir="auto">
            <Line content={resolution.organ} notes={printed.notes} />
          </p>
        )}
        <section data-part="preamble">
          {resolution.preamble.map((block) => (
            <BlockView key={block.id} block={block} />
          ))}
        </section>
        <section data-part="operative">
          {resolution.operative.map((block) => (
            <BlockView key={block.id} block={block} />
          ))}
        </section>
        {resolution.annexes.map((annex) => (
          <AnnexView key={annex.id} annex={annex} />
        ))}
        <NotesView notes={resolution.notes} />
      </div>
    </PrintedContext>
  );
}

function AnnexView({ annex }: { readonly annex: Annex }) {
  const { labels, notes } = usePrinted();
  return (
    <section
      data-part="annex"
      data-id={annex.id}
      data-annex-label={annex.label ?? ''}
      data-label={labels.get(annex.id)}
    >
      {annex.title.length === 0 ? null : (
        <h2 data-part="annex-title" dir="auto">
          <Line content={annex.title} notes={notes} />
        </h2>
      )}
      {annex.blocks.map((block) => (
        <BlockView key={block.id} block={block} />
      ))}
    </section>
  );
}

function NotesView({ notes }: { readonly notes: readonly Note[] }) {
  const printed = usePrinted();
  if (notes.length === 0) return null;
  return (
    <section data-part="notes" role="doc-endnotes">
      {notes.map(({ id, content }) => (
        <p
          key={id}
          data-part="note"
          data-id={id}
          data-marker={printed.notes.get(id)}
          role="doc-footnote"
          dir="auto"
        >
          <Line content={content} notes={printed.notes} />
        </p>
      ))}
    </section>
  );
}
