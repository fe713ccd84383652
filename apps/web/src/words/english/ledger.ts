/** The place where amendments are entered, shown and decided. */
export const ledger = {
  title: 'Amendments',
};
