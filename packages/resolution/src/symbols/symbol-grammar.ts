import { readAdoptedNumber } from './adopted-number.js';
import type {
  AdoptedSymbol,
  DocumentSymbol,
  JointSymbol,
  NumberSymbol,
  SeriesSymbol,
  SingleSymbol,
  SymbolVersion,
} from './symbol.js';

/** Bodies, sessions, years and the like: "A", "CN.15", "2018", "ES-10", "COP(13)", "COP-MOP"; nothing stands below an item. */
const PATH_PART = /^(?!(?:L|CRP|PV|SR|WP)\.)(?:[A-Z]+(?:\.[1-9]\d*|\(\d+\)|-[A-Z]+|-\d+)?|\d+)$/u;
/** The numbered item itself: "L.2", "Res.15", "415". */
const ITEM = /^(?:(?<series>[A-Z]+|Res)\.)?(?<number>[1-9]\d*)$/u;
const VERSION = /^(?<kind>Rev|Add|Corr|Amend)\.(?<number>[1-9]\d*)$/u;
const ACT = /^(?<body>[A-Z/]+)\/(?<act>RES|DEC)\/(?<rest>.+)$/u;
/** Between two symbols of one document: a dash after a figure, before the letters of the next body. */
const JOINER = /(?<=[\d*)])[–-](?=[A-Z]+\/)/u;

/** Reads a well-formed symbol; `null` for anything else. */
export function readSymbol(text: string): DocumentSymbol | null {
  return readSingle(text) ?? readJoint(text);
}

function readSingle(text: string): SingleSymbol | null {
  return readNumber(text) ?? readAdopted(text) ?? readSeries(text);
}

function readJoint(text: string): JointSymbol | null {
  const members = text.split(JOINER).map(readSingle);
  const read = members.filter((member) => member !== null);
  if (read.length < 2 || read.length < members.length) return null;
  return { type: 'joint', members: read, joiner: text.includes('–') ? '–' : '-' };
}

function readNumber(text: string): NumberSymbol | null {
  const number = readAdoptedNumber(text);
  return number === null ? null : { type: 'number', number };
}

function readAdopted(text: string): AdoptedSymbol | null {
  const { stem, versions, reissues } = readVersions(text);
  const found = ACT.exec(stem)?.groups;
  if (found === undefined) return null;
  const number = readAdoptedNumber(found['rest'] ?? '');
  const act = found['act'] === 'DEC' ? 'DEC' : 'RES';
  return (
    number && { type: 'adopted', body: (found['body'] ?? '').split('/'), act, number, versions, reissues }
  );
}

function readSeries(text: string): SeriesSymbol | null {
  const { stem, versions, reissues } = readVersions(text);
  const parts = stem.split('/');
  const path = parts.slice(0, -1);
  const item = ITEM.exec(parts.at(-1) ?? '')?.groups;
  if (item === undefined || !isPath(path)) return null;
  return {
    type: 'series',
    path,
    series: item['series'] ?? null,
    number: Number(item['number']),
    versions,
    reissues,
  };
}

function isPath(parts: readonly string[]): boolean {
  const [body = ''] = parts;
  return /^[A-Z]/u.test(body) && parts.every((part) => PATH_PART.test(part));
}

interface Stemmed {
  readonly stem: string;
  readonly versions: readonly SymbolVersion[];
  readonly reissues: number;
}

/** Takes "/Rev.1", "/Add.2" and the asterisks off the end. */
function readVersions(text: string): Stemmed {
  const bare = text.replace(/\*+$/u, '');
  const parts = bare.split('/');
  const versions: SymbolVersion[] = [];
  for (let version = readVersion(parts.at(-1)); version !== null; version = readVersion(parts.at(-1))) {
    versions.unshift(version);
    parts.pop();
  }
  return { stem: parts.join('/'), versions, reissues: text.length - bare.length };
}

function readVersion(part = ''): SymbolVersion | null {
  const found = VERSION.exec(part)?.groups;
  if (found === undefined) return null;
  const kind = (['Rev', 'Add', 'Corr', 'Amend'] as const).find((name) => name === found['kind']);
  return kind === undefined ? null : { kind, number: Number(found['number']) };
}
