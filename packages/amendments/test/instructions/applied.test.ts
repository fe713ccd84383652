import { describe, expect, test } from 'vitest';

import { appliedToHarbour } from './harbour-draft.js';

describe('instructions applied', () => {
  test.each<[string, ...string[]]>([
    [
      'In operative paragraph 2, replace “row” with “sail”.',
      '- 2. *Invites* the keepers to row and to rest;²',
      '+ 2. *Invites* the keepers to sail and to rest;²',
    ],
    [
      'In operative paragraph 2, after “rest”, insert “a while”.',
      '- 2. *Invites* the keepers to row and to rest;²',
      '+ 2. *Invites* the keepers to row and to rest a while;²',
    ],
    [
      'In operative paragraph 2, in fine, add “a while”.',
      '- 2. *Invites* the keepers to row and to rest;²',
      '+ 2. *Invites* the keepers to row and to rest a while;²',
    ],
    [
      'In operative paragraph 1 (b) (ii), replace “night” with “moonlight”.',
      '- (ii) By night;',
      '+ (ii) By moonlight;',
    ],
    [
      'In the chapeau of operative paragraph 1, delete “all”.',
      '- 1. *Urges* all States:',
      '+ 1. *Urges* States:',
    ],
    [
      'In the closing words of operative paragraph 1, delete “all”.',
      '- in peace with all;',
      '+ in peace with;',
    ],
    [
      'In operative paragraph 2, line 1, replace “row” with “sail”.',
      '- 2. *Invites* the keepers to row and to rest;²',
      '+ 2. *Invites* the keepers to sail and to rest;²',
    ],
    [
      'In operative paragraph 3, replace "the \'old\' lamp‑keepers" with "the keepers".',
      '- 3. *Requests* the “old” lamp-keepers to count boats and boats;',
      '+ 3. *Requests* the keepers to count boats and boats;',
    ],
    [
      "In the third preambular paragraph, replace “keepers' lamp” with “keepers’ lights”.",
      '- *Having heard* the keepers’ lamp,',
      '+ *Having heard* the keepers’ lights,',
    ],
    [
      'In operative paragraph 3, after the second “boats”, insert “at sea”.',
      '- 3. *Requests* the “old” lamp-keepers to count boats and boats;',
      '+ 3. *Requests* the “old” lamp-keepers to count boats and boats at sea;',
    ],
    [
      'In operative paragraph 1, replace “all States: (a) To row boats; (b) To keep” with “States: (a) To row boats; (b) To mend”.',
      '- 1. *Urges* all States:',
      '- (b) To keep lamps:',
      '+ 1. *Urges* States:',
      '+ (b) To mend lamps:',
    ],
    ['In operative paragraph 1, after “To sleep”, insert “well”.', '- (c) To sleep;', '+ (c) To sleep well;'],
    [
      'In operative paragraph 1, after “(a) To row boats; (b) To keep”, insert “all”.',
      '- (b) To keep lamps:',
      '+ (b) To keep all lamps:',
    ],
    [
      'In operative paragraph 1, before “all States: (a) To row”, insert “once more”.',
      '- 1. *Urges* all States:',
      '+ 1. *Urges* once more all States:',
    ],
    [
      'In operative paragraph 2, after “the keepers”, insert a footnote reading “Of all lamps.”.',
      '- 2. *Invites* the keepers to row and to rest;²',
      '- ² See the tide table.',
      '+ 2. *Invites* the keepers² to row and to rest;³',
      '+ ² Of all lamps.',
      '+ ³ See the tide table.',
    ],
    [
      'Delete footnote 1.',
      '- *Recalling* its resolution 12/4,¹',
      '- 2. *Invites* the keepers to row and to rest;²',
      '- ¹ See the book.',
      '- ² See the tide table.',
      '+ *Recalling* its resolution 12/4,',
      '+ 2. *Invites* the keepers to row and to rest;¹',
      '+ ¹ See the tide table.',
    ],
    ['Replace footnote 2 with “See the new table.”.', '- ² See the tide table.', '+ ² See the new table.'],
    [
      'Delete footnote 1.\nReplace footnote 2 with “See the new table.”.',
      '- *Recalling* its resolution 12/4,¹',
      '- 2. *Invites* the keepers to row and to rest;²',
      '- ¹ See the book.',
      '- ² See the tide table.',
      '+ *Recalling* its resolution 12/4,',
      '+ 2. *Invites* the keepers to row and to rest;¹',
      '+ ¹ See the new table.',
    ],
    ['Before operative paragraph 2, insert the heading “Rowing”.', '+ Rowing'],
    ['Delete the heading “Lights”.', '- Lights'],
    ['In operative paragraph 1, add a new subparagraph (d) reading: “To wake;”.', '+ (d) To wake;'],
    [
      'In operative paragraph 1, insert a new subparagraph (a) reading: To wake;',
      '- (a) To row boats;',
      '- (b) To keep lamps:',
      '- (c) To sleep;',
      '+ (a) To wake;',
      '+ (b) To row boats;',
      '+ (c) To keep lamps:',
      '+ (d) To sleep;',
    ],
    [
      'In operative paragraph 1 (b), add a new subparagraph (ii) reading: “At dusk;”.',
      '- (ii) By night;',
      '+ (ii) At dusk;',
      '+ (iii) By night;',
    ],
    [
      'Substitute “sail” for “row” in paragraph 2 so that the paragraph will read: “Invites the keepers to sail and to rest;”',
      '- 2. *Invites* the keepers to row and to rest;²',
      '+ 2. *Invites* the keepers to sail and to rest;²',
    ],
    ['In operative paragraph 1, add a new subparagraph reading: “To wake;”.', '+ (d) To wake;'],
    [
      'Merge OP3 with OP4',
      '- 3. *Requests* the “old” lamp-keepers to count boats and boats;',
      '- 4. *Decides* to wait.',
      '+ 3. *Requests* the “old” lamp-keepers to count boats and boats; *Decides* to wait.',
    ],
    [
      'Delete OP2',
      '- 2. *Invites* the keepers to row and to rest;²',
      '- 3. *Requests* the “old” lamp-keepers to count boats and boats;',
      '- 4. *Decides* to wait.',
      '- ² See the tide table.',
      '+ 2. *Requests* the “old” lamp-keepers to count boats and boats;',
      '+ 3. *Decides* to wait.',
    ],
    ['PP2 bis: Noting also the sea,', '+ *Noting also* the sea,'],
    [
      'OP2: delete',
      '- 2. *Invites* the keepers to row and to rest;²',
      '- 3. *Requests* the “old” lamp-keepers to count boats and boats;',
      '- 4. *Decides* to wait.',
      '- ² See the tide table.',
      '+ 2. *Requests* the “old” lamp-keepers to count boats and boats;',
      '+ 3. *Decides* to wait.',
    ],
    [
      'Delete operative paragraph 2.\nIn operative paragraph 3, replace “count” with “paint”.\nAfter operative paragraph 1, insert a new operative paragraph reading: Asks why;',
      '- 2. *Invites* the keepers to row and to rest;²',
      '- 3. *Requests* the “old” lamp-keepers to count boats and boats;',
      '- ² See the tide table.',
      '+ 2. *Asks* why;',
      '+ 3. *Requests* the “old” lamp-keepers to paint boats and boats;',
    ],
  ])('%s', (text, ...expected) => {
    const { outcomes, changed } = appliedToHarbour(text);
    expect(outcomes.map(({ outcome, detail }) => detail ?? outcome)).toEqual(outcomes.map(() => 'applied'));
    expect(changed).toEqual(expected);
  });
});
