/** Why a command gave no result. Each has one sentence for standard error that says where, and what was expected. */
export type Refusal =
  | { readonly type: 'WrongUsage'; readonly message: string }
  | { readonly type: 'NotBuilt'; readonly message: string }
  | { readonly type: 'NoFile'; readonly message: string }
  | { readonly type: 'Unreadable'; readonly message: string }
  | { readonly type: 'NoSuchDocument'; readonly message: string }
  | { readonly type: 'SeveralDocuments'; readonly message: string }
  | { readonly type: 'NotWritten'; readonly message: string }
  | { readonly type: 'NoServer'; readonly message: string }
  | { readonly type: 'ServerRefused'; readonly message: string };

/** The command line was not understood. */
export function wrongUsage(what: string): Refusal {
  return { type: 'WrongUsage', message: `${what}; "penholder --help" shows what was expected.` };
}

/** A part of the contract that is still to come. */
export function notBuilt(what: string): Refusal {
  return {
    type: 'NotBuilt',
    message: `penholder: ${what} is not built yet; read, compare, apply, statement, check, convert and import are.`,
  };
}
