/** Which place an act belongs to; the list of keys is grouped by it. */
export type ActGroup = 'everywhere' | 'home' | 'text' | 'compare' | 'amendments' | 'room' | 'versions';

/**
 * Something a person can do here and now: offered by the palette, listed with its key, and done by that key.
 * A key that `page` listens to is one letter or sign, "Mod+K" or a function key; one that only the `editor` listens to is shown, not heard.
 */
export interface Act {
  readonly id: string;
  readonly name: string;
  readonly group: ActGroup;
  readonly key: { readonly heardBy: 'page' | 'editor'; readonly strokes: readonly string[] } | null;
  readonly run: () => void;
}
