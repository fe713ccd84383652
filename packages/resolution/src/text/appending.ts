/**
 * Adds items to the end of a list, one by one: spread into `push` they would be so many arguments, and a text of a
 * few hundred thousand lines would overflow the stack.
 */
export function appendTo<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
