import { Link } from 'react-aria-components/Link';

import { places } from '../places/places.js';
import { useWords } from '../words/words.js';
import { MessagePage } from './message-page.js';
import { TopBar } from './top-bar.js';

/** What stands at an address where nothing is. */
export function Nowhere() {
  const say = useWords().frame;
  return (
    <div className="app">
      <TopBar crumb={null} />
      <MessagePage title={say.nowhere} lead={say.nowhereLead}>
        <Link href={places.start} className="button primary medium">
          {say.toHome}
        </Link>
      </MessagePage>
    </div>
  );
}
