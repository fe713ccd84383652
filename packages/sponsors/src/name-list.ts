import { groupEnd, groupName } from './group.js';
import { stateAt } from './states/state-lookup.js';
import type { State } from './states/state.js';

/** A name on a list, with what stands with it. */
export interface ListedName {
  /** The name as it stands. */
  readonly text: string;
  /** The State of that name; `null` where no State is called so. */
  readonly state: State | null;
  /** The marks of notes behind it: "*", "**". */
  readonly marks: readonly string[];
  /** The group it speaks for, where the list itself says so. */
  readonly onBehalfOf: string | null;
  /** Words in brackets behind it that name no group. */
  readonly remarks: readonly string[];
}

/** A stretch of a list: a name, or something that belongs to the name before it. */
type Stretch =
  | { readonly type: 'name'; readonly text: string; readonly state: State | null }
  | { readonly type: 'mark'; readonly text: string }
  | { readonly type: 'group'; readonly text: string; readonly group: string }
  | { readonly type: 'remark'; readonly text: string };

/**
 * The names of a list such as "Bosnia and Herzegovina,* Egypt (on behalf of …), the Philippines and Viet Nam".
 *
 * Promise: every word of the list stands in one of the names, marks, groups or remarks, but for commas and the "and"
 * between names. Linear in the length of the list.
 *
 * Plan: at each place take the longest State's name that fits, so that the "and" and the brackets inside a name do not
 * part it; where no State's name fits, take what stands there up to the next comma, bracket, mark or "and". Marks,
 * groups and remarks join the name before them.
 */
export function readNameList(list: string): ListedName[] {
  const names: ListedName[] = [];
  for (const stretch of stretchesOf(list)) {
    const last = names.at(-1);
    if (stretch.type === 'name' || last === undefined) names.push(nameOf(stretch));
    else names[names.length - 1] = joinStretch(last, stretch);
  }
  return names;
}

function nameOf(stretch: Stretch): ListedName {
  const state = stretch.type === 'name' ? stretch.state : null;
  return { text: stretch.text, state, marks: [], onBehalfOf: null, remarks: [] };
}

function joinStretch(name: ListedName, stretch: Exclude<Stretch, { type: 'name' }>): ListedName {
  if (stretch.type === 'mark') return { ...name, marks: [...name.marks, stretch.text] };
  // What is said of words that are no State stays with them.
  if (name.state === null) return { ...name, text: `${name.text} ${stretch.text}` };
  if (stretch.type === 'group' && name.onBehalfOf === null) return { ...name, onBehalfOf: stretch.group };
  return { ...name, remarks: [...name.remarks, stretch.text] };
}

const SEPARATOR = /(?:[\s,;&]|\band\s)*/uy;
const MARK = /\*+/uy;
const BEHALF = /(?:speaking )?on behalf of /iuy;

function* stretchesOf(list: string): Generator<Stretch> {
  let place = 0;
  while (place < list.length) {
    place += matchAt(SEPARATOR, list, place).length;
    if (place >= list.length) return;
    const stretch =
      markAt(list, place) ?? bracketAt(list, place) ?? groupAt(list, place) ?? nameAt(list, place);
    yield stretch;
    place += stretch.text.length;
  }
}

function matchAt(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? '';
}

function markAt(list: string, place: number): Stretch | null {
  const text = matchAt(MARK, list, place);
  return text === '' ? null : { type: 'mark', text };
}

function bracketAt(list: string, place: number): Stretch | null {
  const end = bracketEnd(list, place);
  if (end === place) return null;
  const text = list.slice(place, end);
  const inside = text.slice(1).replace(/[)\]]$/u, '');
  const lead = matchAt(BEHALF, inside, 0);
  return lead === ''
    ? { type: 'remark', text }
    : { type: 'group', text, group: groupName(inside.slice(lead.length)) };
}

/** Where the bracket that opens here closes, brackets inside it counted; here where none opens, the end where it never closes. */
function bracketEnd(list: string, place: number): number {
  let depth = 0;
  for (let at = place; at < list.length; at += 1) {
    const sign = list.charAt(at);
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    if (depth <= 0) return depth === 0 && at > place ? at + 1 : place;
  }
  return list.length;
}

function groupAt(list: string, place: number): Stretch | null {
  const lead = matchAt(BEHALF, list, place);
  if (lead === '') return null;
  const end = groupEnd(list, place + lead.length);
  return {
    type: 'group',
    text: list.slice(place, end),
    group: groupName(list.slice(place + lead.length, end)),
  };
}

const NAME_STOP = /[,;*([]|\s+and\s|\s+on behalf of\s|$/gu;

function nameAt(list: string, place: number): Stretch {
  const found = stateAt(list, place);
  if (found !== null && endsName(list, place + found.text.length)) {
    return { type: 'name', text: found.text, state: found.state };
  }
  NAME_STOP.lastIndex = place + 1;
  const stop = NAME_STOP.exec(list)?.index ?? list.length;
  return { type: 'name', text: list.slice(place, stop).trimEnd(), state: null };
}

/** "Chad" in "Chad Basin" is no State on the list. */
function endsName(list: string, place: number): boolean {
  return /^\s*(?:$|[,;*()[\]&]|and\s|on behalf of\s)/u.test(list.slice(place, place + 24));
}
