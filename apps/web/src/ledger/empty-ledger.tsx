import { useWords } from '../words/words.js';

/** What stands where nothing is proposed yet. */
export function EmptyLedger() {
  const say = useWords().ledger;
  return (
    <section className="ledger-empty">
      <h2>{say.empty}</h2>
      <p>{say.emptyLead}</p>
    </section>
  );
}
