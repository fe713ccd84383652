import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
} from 'react';

import { sessionQuery } from '../records/queries.js';
import { useWords } from '../words/words.js';
import { type ImportEvent, type ImportJob, importsAfter, nextToSend } from './import-job.js';
import { importFile } from './import-file.js';

/** The files on their way, and how to bring more. */
interface Imports {
  readonly jobs: readonly ImportJob[];
  readonly tell: (event: ImportEvent) => void;
  /** Takes a file back that has not come to its end. */
  readonly cancel: (id: number) => void;
}

/** The file being sent or read, and how to cut it off. */
interface UnderWay {
  readonly id: number;
  readonly cutting: AbortController;
}

const ImportsContext = createContext<Imports>({
  jobs: [],
  tell: () => undefined,
  cancel: () => undefined,
});

/** Brings files in, one after the other, wherever on the page one goes meanwhile. */
export function ImportsProvider({ children }: { readonly children: ReactNode }) {
  const [jobs, tell] = useReducer(importsAfter, []);
  const words = useWords();
  const client = useQueryClient();
  const underWay = useRef<UnderWay | null>(null);
  const next = nextToSend(jobs);
  useEffect(() => {
    if (next === undefined) return;
    const { id, session, file } = next;
    const cutting = new AbortController();
    underWay.current = { id, cutting };
    const goOn = (step: ImportJob['step']) => tell({ type: 'went on', id, step });
    void importFile(session, file, words, goOn, cutting.signal).then(() =>
      client.invalidateQueries({ queryKey: sessionQuery(session).queryKey }),
    );
  }, [next, words, client]);
  const cancel = useCallback((id: number) => {
    if (underWay.current?.id === id) underWay.current.cutting.abort();
    else tell({ type: 'went on', id, step: { type: 'cancelled' } });
  }, []);
  const imports = useMemo(() => ({ jobs, tell, cancel }), [jobs, cancel]);
  return <ImportsContext value={imports}>{children}</ImportsContext>;
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
