import type { RowEntry } from './entries.js';
import type { SponsorChanges } from './sponsor-changes.js';

/** What the rows of a comparison are shown with, and what can be done from them. Keeps its value as long as nothing of it changes. */
export interface RowSetting {
  /** Whether the two sides stand beside each other. */
  readonly isSplit: boolean;
  readonly typography: 'shown' | 'hidden';
  readonly sponsors: SponsorChanges | null;
  /** Goes to the row, or the old place, of this key. */
  readonly onGo: (key: string) => void;
  readonly onCopy: (entry: RowEntry) => void;
  readonly onCopyLink: (entry: RowEntry) => void;
}
