import { Search, X } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

import { useActs } from '../acts/acts-context.js';
import { Keys } from '../frame/keys.js';
import { useWords } from '../words/words.js';
import type { DraftFilter } from './drafts-shown.js';
import type { HomeSearch } from './home-search.js';

interface DraftFiltersProps {
  readonly filter: DraftFilter;
  readonly shown: number;
  readonly all: number;
  readonly onAsk: (change: Partial<HomeSearch>) => void;
}

/** Narrows the table by words and by standing. */
export function DraftFilters({ filter, shown, all, onAsk }: DraftFiltersProps) {
  const say = useWords().home;
  return (
    <div className="filters">
      <WordFilter words={filter.words} onChange={(find) => onAsk({ find: find === '' ? undefined : find })} />
      <StandingFilter standing={filter.standing} onChange={(show) => onAsk({ show })} />
      <span className="grow" />
      <output className="quiet figures">{say.shown(shown, all)}</output>
    </div>
  );
}

interface WordFilterProps {
  readonly words: string;
  readonly onChange: (words: string) => void;
}

function WordFilter({ words, onChange }: WordFilterProps) {
  const say = useWords().home;
  const input = useRef<HTMLInputElement>(null);
  const acts = useMemo(
    () => [
      {
        id: 'filter',
        name: say.filter,
        group: 'home' as const,
        key: { heardBy: 'page' as const, strokes: ['/'] },
        run: () => input.current?.focus(),
      },
    ],
    [say],
  );
  useActs(acts);
  return (
    <SearchField className="search" aria-label={say.filter} value={words} onChange={onChange}>
      <Search size={14} aria-hidden />
      <Input ref={input} className="search-input" placeholder={say.filterHint} />
      {words === '' ? (
        <Keys stroke="/" />
      ) : (
        <Button className="icon-button small" aria-label={say.clear}>
          <X size={13} aria-hidden />
        </Button>
      )}
    </SearchField>
  );
}

const STANDINGS = ['all', 'open', 'adopted', 'withdrawn'] as const;

interface StandingFilterProps {
  readonly standing: DraftFilter['standing'];
  readonly onChange: (standing: HomeSearch['show']) => void;
}

function StandingFilter({ standing, onChange }: StandingFilterProps) {
  const say = useWords().home;
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={say.stageFilter}
      selectedKeys={[standing]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const chosen = STANDINGS.find((each) => keys.has(each));
        onChange(chosen === 'all' ? undefined : chosen);
      }}
    >
      {STANDINGS.map((each) => (
        <ToggleButton key={each} id={each} className="segment">
          {say.stages[each]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
