import type { Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';

import { drafting, type DraftingOptions } from './commands/drafting.js';
import { DraftingKeys } from './commands/drafting-keys.js';
import { TEXT_FRAGMENT } from './document/places.js';
import { DrawnLabels } from './drawing/drawn-labels.js';
import { blockIds } from './ids/block-ids.js';
import { carets, type Presence } from './live/carets.js';
import { PartsApart } from './parts/parts-apart.js';
import { wholeParts } from './parts/whole-parts.js';
import { pasting } from './paste/pasting.js';
import { schemaExtensions } from './schema/schema-extensions.js';

/** What an editor of a draft's live text is made for. */
export interface EditorSetting extends DraftingOptions {
  /** The same as the editor's own `editable`: a reader's editor writes nothing, not even repairs. */
  readonly editable: boolean;
  /** `null` where nobody is to see who is here: a frozen version, a test. */
  readonly presence: Presence | null;
}

/** Everything a TipTap editor needs to show a draft's live text and write in it with others. */
export function createExtensions({ document, editable, newId, presence }: EditorSetting): Extensions {
  return [
    ...schemaExtensions,
    Collaboration.configure({ document, field: TEXT_FRAGMENT }),
    ...(presence === null ? [] : [carets(presence)]),
    PartsApart,
    wholeParts(document),
    blockIds({ document, newId, editable }),
    DrawnLabels,
    drafting({ document, newId }),
    DraftingKeys,
    pasting(newId),
  ];
}
