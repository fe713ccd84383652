import { useWords } from '../words/words.js';

/** The outline of a place whose contents are on their way. */
export function PlaceSkeleton() {
  return (
    <div className="app" aria-busy="true">
      <div className="bar" />
      <main className="wrap" id="place">
        <output className="hidden-visually">{useWords().frame.loading}</output>
        <div className="bone title" />
        <div className="bone line" />
        <div className="bone block" />
      </main>
    </div>
  );
}
