import { assertNever, err, ok } from '@penholder/kernel';
import { issueSchema } from '@penholder/protocol';

import type { Desk } from '../desk.js';
import { issueDraft, type IssueRefusal } from '../issuing/issue-draft.js';
import type { Answer } from './handled.js';
import { personOf } from './person-of.js';
import { busy, type HttpProblem, nobody, notFound, problem } from './problem.js';
import { bodyOf, pathPart } from './request-parts.js';

/** GET /api/drafts/:draft: the draft with its chain of versions. */
export function showDraft({ store }: Desk): Answer {
  return async (request) => {
    const { drafts, sessions, versions } = store.records;
    const draft = await drafts.byId(pathPart(request, 'draft'));
    const session = draft && (await sessions.byId(draft.session));
    if (draft === undefined || session === undefined) return err(notFound('no draft'));
    return ok({ status: 200, body: { session, draft, versions: await versions.ofDraft(draft.id) } });
  };
}

/** GET /api/versions/:version: a frozen text. */
export function showVersion({ store }: Desk): Answer {
  return async (request) => {
    const text = await store.records.versions.byId(pathPart(request, 'version'));
    return text === undefined ? err(notFound('no version')) : ok({ status: 200, body: text });
  };
}

/** POST /api/drafts/:draft/versions: issues the live text as the next version. */
export function issueVersion(desk: Desk): Answer {
  return async (request) => {
    const person = await personOf(desk.store, request);
    if (person === undefined) return err(nobody);
    const issue = bodyOf(request, issueSchema);
    if (!issue.ok) return err(issue.error);
    const issued = await issueDraft(desk, pathPart(request, 'draft'), issue.value, person);
    return issued.ok ? ok({ status: 201, body: issued.value }) : err(issueProblem(issued.error));
  };
}

function issueProblem(refusal: IssueRefusal): HttpProblem {
  switch (refusal.type) {
    case 'NoSuchDraft':
    case 'NoSuchRoom':
      return notFound('no draft');
    case 'TextFrozen':
    case 'EpochOver':
      return problem(
        409,
        'text-frozen',
        'Nothing was issued: this text is frozen, and no live text follows it.',
      );
    case 'SymbolTaken':
      return problem(
        409,
        'symbol-taken',
        `Nothing was issued: this draft has a version ${refusal.symbol} already. Choose the next symbol.`,
      );
    case 'WritesPending':
      return busy;
    default:
      return assertNever(refusal);
  }
}
