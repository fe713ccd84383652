import { useWords } from '../../words/words.js';
import { useRoom } from '../room.js';
import { RowsShown } from './rows-shown.js';
import { TitleShown } from './title-shown.js';

/** What the room sees. */
export function SceneShown() {
  const say = useWords().room;
  const { scene } = useRoom();
  switch (scene.type) {
    case 'title':
      return <TitleShown />;
    case 'gone':
      return (
        <div className="room-box">
          <p className="room-gone">{say.gone}</p>
        </div>
      );
    case 'rows':
      return (
        <RowsShown key={`${scene.stop?.id ?? ''} ${scene.amendment?.id ?? ''} ${scene.look}`} scene={scene} />
      );
  }
}
