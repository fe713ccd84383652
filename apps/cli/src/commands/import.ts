import { basename } from 'node:path';

import { readFile } from '@penholder/formats';
import { err, ok, type Result } from '@penholder/kernel';
import { addresses, type ImportReport, importReportSchema, type Session } from '@penholder/protocol';

import { isDoubtful } from '../doubtful.js';
import { readBytes, shownName } from '../files/input-file.js';
import { noticeLine } from '../outline.js';
import { done, found, type Printed } from '../printed.js';
import type { Refusal } from '../refusal.js';
import { ask, enterServer } from '../server/server-client.js';
import { sessionNamed, sessionTitleOf } from '../server/session-choice.js';

/** Where to bring a file: a server, and a session on it; `null` where the file decides. */
export interface Destination {
  readonly server: string;
  readonly session: string | null;
}

/**
 * `import FILE`: brings every document of a file into a session of a running server.
 * The file is read here first, so that one that cannot be read is refused without a server.
 */
export async function runImport(path: string, to: Destination): Promise<Result<Printed, Refusal>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const name = basename(shownName(path));
  const reading = await readFile(bytes.value, name);
  if (!reading.ok) return err({ type: 'Unreadable', message: reading.error.message });
  const server = await enterServer(to.server);
  if (!server.ok) return server;
  const session = await sessionNamed(server.value, to.session ?? sessionTitleOf(reading.value, name));
  if (!session.ok) return session;
  const address = addresses.documents(session.value.id, name);
  const report = await ask(server.value, address, importReportSchema, 'POST', Uint8Array.from(bytes.value));
  return report.ok ? ok(printReport(report.value, session.value, to.server)) : report;
}

function printReport(report: ImportReport, session: Session, server: string): Printed {
  const place = new URL(`/sessions/${session.id}`, server).href;
  const lines = [
    `${report.file}: ${counted(report.documents.length)} in "${session.title}"`,
    ...report.documents.map(documentLine),
    ...report.notices.map((notice) => noticeLine(notice)),
    place,
  ];
  const text = `${lines.join('\n')}\n`;
  return isDoubtful(report.notices) ? found(text) : done(text);
}

function counted(documents: number): string {
  return documents === 1 ? '1 document' : `${documents} documents`;
}

function documentLine({ draft, version, alreadyHeld }: ImportReport['documents'][number]): string {
  const name = version.symbol ?? draft.outcome ?? 'no number';
  const { preambular, operative } = version.paragraphs;
  const held = alreadyHeld ? ', held already' : '';
  return `  ${name} · ${version.title} · ${version.stage}, PP ${preambular}, OP ${operative}${held}`;
}
