import { ActionButton } from '../../frame/action-button.js';
import { useWords, type Words } from '../../words/words.js';
import type { CompareSearch } from '../compare-search.js';

interface FilterNotesProps {
  readonly search: CompareSearch;
  readonly onAsk: (change: CompareSearch) => void;
}

const EVERYTHING: CompareSearch = {
  moves: undefined,
  typography: undefined,
  part: undefined,
  steps: undefined,
};

/** Says what is left out or gone past, and takes it back: nobody is to think that a part is the whole. */
export function FilterNotes({ search, onAsk }: FilterNotesProps) {
  const say = useWords().comparing;
  const notes = notesOn(search, say);
  if (notes.length === 0) return null;
  return (
    <p className="filter-notes">
      {notes.join(' ')}
      <ActionButton look="quiet" size="small" onPress={() => onAsk(EVERYTHING)}>
        {say.showEverything}
      </ActionButton>
    </p>
  );
}

function notesOn({ moves, typography, part, steps }: CompareSearch, say: Words['comparing']): string[] {
  return [
    ...(part === undefined ? [] : [say.onlyPart(say.parts[part])]),
    ...(moves === 'hidden' ? [say.movesHidden] : []),
    ...(typography === 'shown' ? [say.typographyShown] : []),
    ...(steps === undefined ? [] : [say.onlySteps[steps]]),
  ];
}
