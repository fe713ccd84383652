/** How a line names items of an agenda by number, in the six languages: "Agenda items 136 and 146", "Point 72 d) de …". */
const ITEM_LINE =
  /^(?:(?:provisional |preliminary )?agenda items?|items?|points?|temas?|пункты?|البندان|البنود|البند|(?:临时)?议程项目) ?(?=\d)/iu;

/** One number, perhaps the end of a range, with its letters: "72 (a), (c) and (e)", "97–108", "14 (b) to (d)". */
const NUMBER =
  /(?<joined>(?:–|-| to | à | a )?)(?<number>\d{1,3})(?!\d)|(?<through>(?:–|-| to | à | a )?)(?<!\p{L})\(?(?<letter>\p{Ll}{1,3}|[أبجدهوزحطيكلمنسعفصقرشتثخذضظغ]ـ?)\)/gu;

/** The order in which Arabic letters count, as Latin ones do. */
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشت';
/** A longer range is no list of items but some other figure. */
const LONGEST_RANGE = 200;

/** Whether a line names items of an agenda by their numbers. */
export function isItemLine(text: string): boolean {
  return ITEM_LINE.test(text);
}

/**
 * The items that a line names: "Agenda items 14 (a) and (b) and 20" are 14 (a), 14 (b) and 20. Empty where it names none.
 */
export function readAgendaNumbers(line: string): string[] {
  const lead = ITEM_LINE.exec(line)?.[0];
  if (lead === undefined) return [];
  const items: Item[] = [];
  for (const { groups = {} } of line.slice(lead.length).matchAll(NUMBER)) addItem(items, groups);
  return items.map(({ number, letter }) => (letter === '' ? String(number) : `${number} (${letter})`));
}

interface Item {
  readonly number: number;
  /** "" where none is printed. */
  readonly letter: string;
}

function addItem(items: Item[], { joined, number, through, letter }: Record<string, string>): void {
  const last = items.at(-1);
  if (number !== undefined) {
    items.push(...(joined === '' ? [] : between(last, Number(number))), {
      number: Number(number),
      letter: '',
    });
  } else if (last !== undefined && letter !== undefined) {
    const latin = latinLetter(letter);
    if (last.letter === '') items.pop();
    else if (through !== '') items.push(...lettersBetween(last, latin));
    items.push({ number: last.number, letter: latin });
  }
}

function between(last: Item | undefined, end: number): Item[] {
  if (last === undefined || end - last.number > LONGEST_RANGE) return [];
  return counted(last.number, end).map((number) => ({ number, letter: '' }));
}

function lettersBetween({ number, letter }: Item, end: string): Item[] {
  if (letter.length > 1 || end.length > 1) return [];
  const codes = counted(letter.codePointAt(0) ?? 0, end.codePointAt(0) ?? 0);
  return codes.map((code) => ({ number, letter: String.fromCodePoint(code) }));
}

/** The whole numbers between two, without them. */
function counted(after: number, before: number): number[] {
  return Array.from({ length: Math.max(0, before - after - 1) }, (_, index) => after + 1 + index);
}

function latinLetter(letter: string): string {
  const place = ABJAD.indexOf(letter.charAt(0));
  return place < 0 ? letter : String.fromCodePoint('a'.charCodeAt(0) + place);
}
