/** What the file of a comparison is called: both texts, with the strokes of their symbols made to dashes. */
export function comparisonFileName(from: string, to: string, ending: string): string {
  const name = `${from} compared with ${to}`.replaceAll(/[\\/:*?"<>|\s]+/gu, ' ').trim();
  return `${name.replaceAll(' ', '-')}.${ending}`;
}
