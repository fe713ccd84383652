/** What is said of brackets and of a change in its place. */
export const rolling = {
  insertedBy: (who: string) => `inserted by ${who}:`,
  deletedBy: (who: string) => `to be deleted by ${who}:`,
  replacedBy: (who: string) => `to be replaced by ${who}:`,
  end: 'end of that',
  whole: {
    insert: 'new paragraph',
    alternative: 'in its place',
    delete: 'delete the paragraph',
    move: (where: string) => (where === '' ? 'move to the beginning' : `move behind ${where}`),
    split: 'split the paragraph',
    join: 'join with the next',
  },
  nothing: 'This changes no words of the text.',
  unfit: 'This cannot be shown in the text as it stands.',
};
