/** What a command prints on standard output. `found` means that a person must look at something in it: exit code 1. */
export interface Printed {
  readonly type: 'done' | 'found';
  readonly text: string;
  /** A line beside it for standard error, where there is something to say that is no part of the result. */
  readonly aside?: string;
}

/** The command did what it says, and this is what it prints. */
export function done(text: string): Printed {
  return { type: 'done', text };
}

/** The command did what it says, and found something that a person must look at. */
export function found(text: string): Printed {
  return { type: 'found', text };
}

/** A value as JSON for a script: indented, and ended by a line break. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
