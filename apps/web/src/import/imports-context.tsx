import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
} from 'react';

import { sessionQuery } from '../records/queries.js';
import { useWords } from '../words/words.js';
import { type ImportEvent, type ImportJob, importsAfter, nextToSend } from './import-job.js';
import { importFile } from './import-file.js';

/** The files on their way, and how to bring more. */
interface Imports {
  readonly jobs: readonly ImportJob[];
  readonly tell: (event: ImportEvent) => void;
}

const ImportsContext = createContext<Imports>({ jobs: [], tell: () => undefined });

/** Brings files in, one after the other, wherever on the page one goes meanwhile. */
export function ImportsProvider({ children }: { readonly children: ReactNode }) {
  const [jobs, tell] = useReducer(importsAfter, []);
  const words = useWords();
  const client = useQueryClient();
  const next = nextToSend(jobs);
  useEffect(() => {
    if (next === undefined) return;
    const { id, session, file } = next;
    const goOn = (step: ImportJob['step']) => tell({ type: 'went on', id, step });
    void importFile(session, file, words, goOn).then(() =>
      client.invalidateQueries({ queryKey: sessionQuery(session).queryKey }),
    );
  }, [next, words, client]);
  return <ImportsContext value={useMemo(() => ({ jobs, tell }), [jobs])}>{children}</ImportsContext>;
}

/** The files on their way, and how to bring more. */
export function useImports(): Imports {
  return useContext(ImportsContext);
}

/** Brings files into a session. */
export function useBringIn(session: string): (files: readonly File[]) => void {
  const { tell } = useImports();
  return useCallback(
    (files) => {
      if (files.length > 0) tell({ type: 'added', session, files });
    },
    [tell, session],
  );
}
