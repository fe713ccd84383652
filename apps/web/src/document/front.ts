import { type FrontLineRole, plainText, type Resolution } from '@penholder/resolution';

/** The words of the first front line of this role; `null` where the front page has none. */
export function frontLine(resolution: Resolution, role: FrontLineRole): string | null {
  const line = resolution.front.find((each) => each.role === role);
  return line === undefined ? null : plainText(line.content);
}
