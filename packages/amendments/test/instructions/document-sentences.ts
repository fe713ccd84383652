/** Sentences of amendments as documents print them, of our own making, and what each means in the short hand of `shown`. */
export const DOCUMENT_SENTENCES: readonly (readonly [string, ...string[]])[] = [
  ['In operative paragraph 21, replace “boats” with “ships”.', 'replace @OP21 [boats] [ships]'],
  ['In operative paragraph 21, replace “boats” by “ships”.', 'replace @OP21 [boats] [ships]'],
  [
    'In operative paragraph 2 (b) (ii), replace the word “boats” by the words “all ships”.',
    'replace @OP2(b)(ii) [boats] [all ships]',
  ],
  ['In the third preambular paragraph, replace «boats» with «ships».', 'replace @PP#3 [boats] [ships]'],
  ['In the last preambular paragraph, replace "boats" with "ships".', 'replace @PP-1 [boats] [ships]'],
  ['In the penultimate preambular paragraph, delete “small”.', 'delete @PP-2 [small]'],
  ['In the third last preambular paragraph, delete “small”.', 'delete @PP-3 [small]'],
  ['In the second paragraph of the preamble, delete “small”.', 'delete @PP#2 [small]'],
  ['In operative paragraphs 27 and 43, delete “of the harbour”.', 'delete @OP27 @OP43 [of the harbour]'],
  ['In operative paragraphs 3, 5 to 7 and 9, delete “small”.', 'delete @OP3 @OP5 @OP6 @OP7 @OP9 [small]'],
  [
    'Replace “lamp” with “light” in the title, the preambular paragraphs and the operative paragraphs.',
    'replace every @title @all-preambular @all-operative [lamp] [light]',
  ],
  ['Replace “lamp” with “light” throughout the text.', 'replace every @throughout [lamp] [light]'],
  ['Replace “lamp” with “light” wherever it occurs.', 'replace every @throughout [lamp] [light]'],
  ['In the chapeau of operative paragraph 4, delete “small”.', 'delete @OP4/chapeau [small]'],
  ['In operative paragraph 4, chapeau, delete “small”.', 'delete @OP4/chapeau [small]'],
  ['In the closing words of operative paragraph 4, delete “small”.', 'delete @OP4/closing words [small]'],
  [
    'In operative paragraph 4, line 2, after the word “boats”, insert “and ships”.',
    'insert @OP4/line2 after [boats] [and ships]',
  ],
  [
    'In the second line of operative paragraph 4, replace “boats” with “ships”.',
    'replace @OP4/line2 [boats] [ships]',
  ],
  ['In operative paragraph 4, in fine, add “of the harbour”.', 'insert @OP4 at the end [of the harbour]'],
  [
    'In operative paragraph 4, add the words “of the harbour” at the end.',
    'insert @OP4 at the end [of the harbour]',
  ],
  [
    'At the end of operative paragraph 4, add “, where possible”.',
    'insert @OP4 at the end [, where possible]',
  ],
  [
    'At the beginning of operative paragraph 4, insert “Once more”.',
    'insert @OP4 at the beginning [Once more]',
  ],
  [
    'In operative paragraph 4, insert, after the words “small boats”, the words “and ships”.',
    'insert @OP4 after [small boats] [and ships]',
  ],
  ['In operative paragraph 4, insert “and ships” after “boats”.', 'insert @OP4 after [boats] [and ships]'],
  ['In operative paragraph 4, before “boats”, insert “small”.', 'insert @OP4 before [boats] [small]'],
  [
    'In operative paragraph 4, after the second “boats”, insert “and ships”.',
    'insert @OP4 after [boats]#2 [and ships]',
  ],
  [
    'In operative paragraph 4, after the second occurrence of the word “boats”, insert “and ships”.',
    'insert @OP4 after [boats]#2 [and ships]',
  ],
  ['Insert “and ships” after “boats” in operative paragraph 4.', 'insert @OP4 after [boats] [and ships]'],
  ['Add “and quays” at the end of the title.', 'insert @title at the end [and quays]'],
  ['In the title, after “lights”, insert “and quays”.', 'insert @title after [lights] [and quays]'],
  ['Replace the title with “Harbour lights”.', 'title [Harbour lights]'],
  ['The title would read “Harbour lights”.', 'title [Harbour lights]'],
  ['Amend the title to read: “Harbour lights”.', 'title [Harbour lights]'],
  ['Delete the third preambular paragraph and operative paragraph 2.', 'delete PP#3 OP2'],
  ['Delete the first and third preambular paragraphs.', 'delete PP#1 PP#3'],
  ['Delete operative paragraph 4 (b) and (d).', 'delete OP4(b) OP4(d)'],
  ['Delete subparagraph (b) of operative paragraph 4.', 'delete OP4(b)'],
  ['Delete the operative paragraph.', 'delete OPsole'],
  ['Delete operative paragraph 4 reading: Urges calm at sea;', 'delete OP4 [Urges calm at sea;]'],
  ['Operative paragraph 7 should be deleted.', 'delete OP7'],
  ['The third preambular paragraph is deleted.', 'delete PP#3'],
  ['In operative paragraph 4, the words “small boats” should be deleted.', 'delete @OP4 [small boats]'],
  [
    'In operative paragraph 4, the words “small boats” be replaced by “ships”.',
    'replace @OP4 [small boats] [ships]',
  ],
  ['The word “boats” in operative paragraph 4 is replaced with “ships”.', 'replace @OP4 [boats] [ships]'],
  [
    'In operative paragraph 4, the words “and ships” should be inserted after “boats”.',
    'insert @OP4 after [boats] [and ships]',
  ],
  [
    'Replace operative paragraph 200 with the following text:\n\nUrges calm at sea;',
    'replace OP200 [Urges calm at sea;]',
  ],
  [
    'Replace operative paragraphs 3 and 4 with the following paragraph:\n\nUrges calm at sea;',
    'replace OP3 OP4 [Urges calm at sea;]',
  ],
  ['Operative paragraph 4 would read: “Urges calm at sea;”.', 'replace OP4 [Urges calm at sea;]'],
  [
    'The second preambular paragraph should read as follows: “Noting the harbour,”',
    'replace PP#2 [Noting the harbour,]',
  ],
  [
    'Amend operative paragraph 4 to read as follows:\n\n“Urges calm at sea;”',
    'replace OP4 [Urges calm at sea;]',
  ],
  ['Operative paragraph 4 reads: “Urges calm at sea;”', 'replace OP4 [Urges calm at sea;]'],
  [
    'Replace operative paragraph 4 with:\n\nUrges States:\n\n(a) To go;\n\n(b) To stay;',
    'replace OP4 [Urges States: / (a) To go; / (b) To stay;]',
  ],
  [
    'After the fifth preambular paragraph, insert a new preambular paragraph reading: Noting the harbour,',
    'insert preambular after PP#5 [Noting the harbour,]',
  ],
  [
    'After operative paragraph 4, insert two new operative paragraphs reading:\n\nUrges calm;\n\nInvites all to row;',
    'insert operative after OP4 [Urges calm;] [Invites all to row;]',
  ],
  [
    'Insert a new operative paragraph 7 bis reading: “Urges calm;”',
    'insert operative after OP7 [7 bis. Urges calm;]',
  ],
  [
    'Insert the following as operative paragraph 4 bis: “Urges calm;”',
    'insert operative after OP4 [4 bis. Urges calm;]',
  ],
  [
    'Insert the following new operative paragraph after operative paragraph 4: In accordance with custom, urges calm;',
    'insert operative after OP4 [In accordance with custom, urges calm;]',
  ],
  [
    'At the end of the preamble, add a new paragraph reading: Noting the harbour,',
    'insert preambular at the end preambular [Noting the harbour,]',
  ],
  [
    'At the beginning of the preamble, insert a new preambular paragraph: “Noting the harbour,”',
    'insert preambular at the beginning preambular [Noting the harbour,]',
  ],
  [
    'Before operative paragraph 1, insert a new operative paragraph reading: Urges calm;',
    'insert operative before OP1 [Urges calm;]',
  ],
  [
    'After operative paragraph 4 (b), insert a new subparagraph (c) reading: “(c) To row;”',
    'insert part after OP4(b) [(c) To row;]',
  ],
  [
    'In operative paragraph 4, add a new subparagraph (c) reading: “To row;”',
    'insert part after OP4(b) [To row;]',
  ],
  [
    'In operative paragraph 4, insert a new subparagraph (a) reading: To row;',
    'insert part before OP4(a) [To row;]',
  ],
  [
    'A new operative paragraph should be inserted after operative paragraph 4, reading: “Urges calm;”',
    'insert operative after OP4 [Urges calm;]',
  ],
  ['Move operative paragraph 7 after operative paragraph 3.', 'move OP7 after OP3'],
  ['Move operative paragraphs 7 and 8 before operative paragraph 3.', 'move OP7 OP8 before OP3'],
  [
    'Move the last preambular paragraph to the beginning of the preamble.',
    'move PP-1 at the beginning preambular',
  ],
  ['Merge operative paragraphs 4 and 5.', 'join OP4 OP5'],
  ['Merge operative paragraph 4 with operative paragraph 5.', 'join OP4 OP5'],
  ['Split operative paragraph 4 before “and invites”.', 'split OP4 before [and invites]'],
  ['After operative paragraph 4, insert the heading “Lights”.', 'insert heading after OP4 [Lights]'],
  ['Delete the heading “Lights”.', 'delete heading [Lights]'],
  ['Delete footnote 3.', 'delete note 3'],
  ['Replace footnote 3 with “See the tide table.”.', 'replace note 3 [See the tide table.]'],
  ['In footnote 3, replace “table” with “book”.', 'replace @note3 [table] [book]'],
  [
    'In operative paragraph 4, after “boats”, insert a footnote reading “See the tide table.”.',
    'insert note @OP4 [boats] [See the tide table.]',
  ],
  [
    'Substitute the word “with” for “through” in paragraph 5 so that the paragraph will read: “Urges calm with all means;”',
    'replace @OP5 [through] [with] so that [Urges calm with all means;]',
  ],
  [
    'In operative paragraph 4, delete “small”, so that the paragraph reads as follows: Urges calm;',
    'delete @OP4 [small] so that [Urges calm;]',
  ],
  [
    'In operative paragraph 4, insert “and ships” after “boats”, so that it would read: “Counts boats and ships;”.',
    'insert @OP4 after [boats] [and ships] so that [Counts boats and ships;]',
  ],
  [
    'In operative paragraph 4, replace “boats” with “ships” and delete “small”.',
    'replace @OP4 [boats] [ships]',
    'delete @OP4 [small]',
  ],
  [
    'In operative paragraph 4, after “boats”, insert “and ships”, and after “quays”, insert “and piers”.',
    'insert @OP4 after [boats] [and ships]',
    'insert @OP4 after [quays] [and piers]',
  ],
  [
    'In operative paragraph 4, replace “boats” with “ships”, and renumber the subsequent paragraphs accordingly.',
    'replace @OP4 [boats] [ships]',
  ],
  [
    'In operative paragraph 4, replace “boats” with “ships” and delete “small” in operative paragraph 5.',
    'replace @OP4 [boats] [ships]',
    'delete @OP5 [small]',
  ],
  [
    'In operative paragraph 4, delete “small”, and delete operative paragraph 5.',
    'delete @OP4 [small]',
    'delete OP5',
  ],
  [
    'Delete operative paragraph 5 and, in operative paragraph 4, replace “boats” with “ships”.',
    'delete OP5',
    'replace @OP4 [boats] [ships]',
  ],
  [
    'In operative paragraph 4, delete “small”, and move operative paragraph 5 after operative paragraph 2.',
    'delete @OP4 [small]',
    'move OP5 after OP2',
  ],
  ['Delete operative paragraph 5, and renumber the remaining paragraphs accordingly.', 'delete OP5'],
  ['Delete operative paragraph 5, with the subsequent paragraphs renumbered accordingly.', 'delete OP5'],
  [
    'In operative paragraph 4, delete “small”; in operative paragraph 5, delete “blue”.',
    'delete @OP4 [small]',
    'delete @OP5 [blue]',
  ],
  [
    'In operative paragraph 4, delete “small”, in operative paragraph 5, after “boats”, insert “and ships” and delete operative paragraph 6.',
    'delete @OP4 [small]',
    'insert @OP5 after [boats] [and ships]',
    'delete OP6',
  ],
  [
    'Delete “small” in operative paragraph 4, replace “boats” with “ships” in operative paragraph 5.',
    'delete @OP4 [small]',
    'replace @OP5 [boats] [ships]',
  ],
  [
    'In operative paragraph 4, add a new subparagraph reading: “To row;”',
    'insert part last in OP4 [To row;]',
  ],
  [
    'At the end of operative paragraph 4 (b), add two new subparagraphs reading:\n\n(i) To row;\n\n(ii) To sing;',
    'insert part last in OP4(b) [(i) To row;] [(ii) To sing;]',
  ],
  ['Renumber the subsequent paragraphs accordingly.', 'renumber'],
  [
    'In operative paragraph 4, replace “the keepers’ lamp” with “the keepers’ lights”.',
    'replace @OP4 [the keepers’ lamp] [the keepers’ lights]',
  ],
  [
    'In operative paragraph 4, replace “the “old” lamp” with “the “new” lamp”.',
    'replace @OP4 [the “old” lamp] [the “new” lamp]',
  ],
];
