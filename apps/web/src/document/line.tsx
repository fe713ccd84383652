import type { Inline, Mark, TextRun } from '@penholder/resolution';
import type { ReactNode } from 'react';

import type { NoteMarkers } from './note-markers.js';

interface LineProps {
  readonly content: readonly Inline[];
  readonly notes: NoteMarkers;
}

/** A line of a document with its italics, links and note calls. */
export function Line({ content, notes }: LineProps) {
  return content.map((item, index) =>
    item.type === 'text' ? (
      <Run key={index} run={item} />
    ) : (
      <NoteCall key={index} marker={notes.get(item.note) ?? '?'} />
    ),
  );
}

function Run({ run }: { readonly run: TextRun }) {
  return run.marks.reduce<ReactNode>((inner, mark) => <Marked mark={mark}>{inner}</Marked>, run.text);
}

function Marked({ mark, children }: { readonly mark: Mark; readonly children: ReactNode }) {
  switch (mark.type) {
    case 'italic':
      return <em>{children}</em>;
    case 'bold':
      return <strong>{children}</strong>;
    case 'link':
      return (
        <a href={mark.href} rel="noreferrer noopener">
          {children}
        </a>
      );
  }
}

function NoteCall({ marker }: { readonly marker: string }) {
  return <sup className="note-call" data-marker={marker} />;
}
