import type { ReactNode } from 'react';

import { usePlaceTitle } from './use-place-title.js';

interface MessagePageProps {
  readonly title: string;
  readonly lead: string;
  readonly children?: ReactNode;
}

/** A page with one thing to say and one thing to do. */
export function MessagePage({ title, lead, children }: MessagePageProps) {
  usePlaceTitle(title);
  return (
    <main className="message" id="place">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <div className="row">{children}</div>
    </main>
  );
}
