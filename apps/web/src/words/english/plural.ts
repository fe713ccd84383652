/** A number with its noun: "1 draft", "2 drafts". */
export function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : other}`;
}
