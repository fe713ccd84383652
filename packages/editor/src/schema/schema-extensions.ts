import type { Extensions } from '@tiptap/core';

import { Annex, AnnexTitle } from './annex.js';
import { Doc } from './doc.js';
import { Heading } from './heading.js';
import { Bold, Italic, Link } from './marks.js';
import { Note, NoteReference, Notes } from './notes.js';
import { Organ } from './organ.js';
import { Paragraph } from './paragraph.js';
import { Operative, Preamble } from './sections.js';
import { Table, TableCell, TableRow } from './table.js';
import { Text } from './text.js';
import { Title } from './title.js';

/** Every node and mark a resolution is written in. The order of marks is the order in which the tree tells them. */
export const schemaExtensions: Extensions = [
  Doc,
  Text,
  Paragraph,
  Title,
  Organ,
  Preamble,
  Operative,
  Heading,
  Table,
  TableRow,
  TableCell,
  Annex,
  AnnexTitle,
  Notes,
  Note,
  NoteReference,
  Italic,
  Bold,
  Link,
];
