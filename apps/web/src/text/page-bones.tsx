import { useWords } from '../words/words.js';

/** The page while its text is on its way. */
export function PageBones() {
  return (
    <main className="desk" id="place" aria-busy="true">
      <output className="hidden-visually">{useWords().text.opening}</output>
      <div className="page">
        <div className="bone title" />
        <div className="bone line" />
        <div className="bone block" />
      </div>
    </main>
  );
}
