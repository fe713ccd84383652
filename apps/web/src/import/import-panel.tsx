import { X } from 'lucide-react';

import { IconButton } from '../frame/icon-button.js';
import { useWords } from '../words/words.js';
import { ImportItem } from './import-item.js';
import { isOnItsWay } from './import-job.js';
import { useImports } from './imports-context.js';

/** The files on their way and what was found in each; stays until it is put away. */
export function ImportPanel() {
  const say = useWords().importing;
  const { jobs, tell, cancel } = useImports();
  if (jobs.length === 0) return null;
  const underWay = jobs.filter(isOnItsWay).length;
  return (
    <section className="import-panel" aria-label={say.title}>
      <div className="import-head">
        <h2>
          <output>{underWay > 0 ? say.running(underWay) : say.ended(jobs.length)}</output>
        </h2>
        <IconButton icon={X} name={say.hide} onPress={() => tell({ type: 'put away' })} />
      </div>
      <ol className="import-list">
        {jobs.map((job) => (
          <ImportItem
            key={job.id}
            job={job}
            onAgain={() => tell({ type: 'asked again', id: job.id })}
            onCancel={() => cancel(job.id)}
          />
        ))}
      </ol>
    </section>
  );
}
