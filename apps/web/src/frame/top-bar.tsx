import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';

import { places } from '../places/places.js';
import { useWords } from '../words/words.js';
import { Brand } from './brand.js';
import { PaletteButton } from './palette-button.js';
import { PersonMenu } from './person-menu.js';

interface TopBarProps {
  /** Where one is, from the session down. */
  readonly crumb: ReactNode;
  /** The neighbouring places of the same draft. */
  readonly tabs?: ReactNode;
  /** What this place shows and offers at the end of the bar. */
  readonly children?: ReactNode;
}

/** The bar over every place: where one is, its neighbours, what it offers, and who one is. */
export function TopBar({ crumb, tabs, children }: TopBarProps) {
  const say = useWords().frame;
  return (
    <header className="bar">
      <Link href={places.start} className="brand-link" aria-label={say.home}>
        <Brand />
      </Link>
      <div className="crumb">{crumb}</div>
      {tabs}
      <span className="grow" />
      <div className="bar-end">
        {children}
        <PaletteButton />
        <PersonMenu />
      </div>
    </header>
  );
}
