/** How words are set. */
export interface Setting {
  readonly italic: boolean;
  readonly bold: boolean;
  /** Where the words lead, `null` where nowhere that can be followed. */
  readonly href: string | null;
}

/** What a line of a page is made of: words as they are set, the call of a note, and the end of a line inside its block. */
export type Run =
  | { readonly type: 'words'; readonly text: string; readonly setting: Setting }
  | { readonly type: 'call'; readonly marker: string }
  | { readonly type: 'break' };
