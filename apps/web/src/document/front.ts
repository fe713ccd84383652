import { type FrontLineRole, plainText, type Resolution } from '@penholder/resolution';

/** The words of the first front line of this role; `null` where the front page has none. */
export function frontLine(resolution: Resolution, role: FrontLineRole): string | null {
  const line = resolution.front.find((each) => each.role === role);
  return line === undefined ? null : plainText(line.content);
}

/** The body whose text it is, as a running head names it: the organ line without its article, else the front page's last body. */
export function bodyOf(resolution: Resolution): string | null {
  const organ = plainText(resolution.organ).replace(/^The /u, '');
  if (organ !== '') return organ;
  const line = resolution.front.findLast(({ role }) => role === 'body');
  return line === undefined ? null : plainText(line.content);
}
