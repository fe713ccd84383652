import { usePlaceTitle } from '../frame/use-place-title.js';
import { Brand } from '../frame/brand.js';
import { useWords } from '../words/words.js';
import { IntroductionForm } from './introduction-form.js';

/** The first page of a newcomer. The address stays as it is, so that they go where they were going. */
export function WhoAreYou() {
  const say = useWords().person;
  usePlaceTitle(say.title);
  return (
    <main className="door" id="place">
      <div className="door-card">
        <Brand />
        <h1>{say.title}</h1>
        <p className="lead">{say.lead}</p>
        <IntroductionForm person={null} onDone={() => undefined} />
      </div>
    </main>
  );
}
