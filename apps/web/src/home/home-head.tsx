import type { Session } from '@penholder/protocol';
import { GraduationCap } from 'lucide-react';

import { spanSpoken } from '../words/spoken-time.js';
import { useWords } from '../words/words.js';

/** What session this is, where and when. */
export function HomeHead({ session }: { readonly session: Session }) {
  const words = useWords();
  const facts = [session.body, session.place, spanSpoken(session.from, session.to, words.language)].filter(
    (fact) => fact !== null && fact !== '' && fact !== session.title,
  );
  return (
    <div className="home-head">
      <h1>{session.title}</h1>
      <p className="lead">
        {facts.join(' · ')}
        {session.training ? <TrainingMark /> : null}
      </p>
    </div>
  );
}

function TrainingMark() {
  const say = useWords().home;
  return (
    <span className="training">
      <span className="chip moved">
        <GraduationCap size={13} aria-hidden />
        {say.training}
      </span>
      <span className="quiet">{say.trainingLead}</span>
    </span>
  );
}
