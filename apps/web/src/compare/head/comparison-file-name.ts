/** What the file of a comparison is called: both texts, with the strokes of their symbols made to dashes. */
export function comparisonFileName(from: string, to: string): string {
  return fileName(`${from} compared with ${to}`);
}

/** A name that any system takes. */
export function fileName(name: string): string {
  const plain = name.replaceAll(/[\\/:*?"<>|\s]+/gu, ' ').trim();
  return plain.replaceAll(' ', '-');
}
