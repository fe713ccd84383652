import { CircleAlert, CircleCheck, FileText } from 'lucide-react';
import { ProgressBar } from 'react-aria-components/ProgressBar';

import { ActionButton } from '../frame/action-button.js';
import { useWords } from '../words/words.js';
import type { ImportJob, ImportStep } from './import-job.js';
import { ImportResult } from './import-result.js';
import { percentOf, stepSaid } from './step-said.js';

interface ImportItemProps {
  readonly job: ImportJob;
  readonly onAgain: () => void;
}

/** One file: its name, how far it has come, and in the end what was found or why not. */
export function ImportItem({ job: { file, step }, onAgain }: ImportItemProps) {
  const say = useWords().importing;
  return (
    <li className={`import-item ${step.type}`}>
      <div className="import-file">
        <StepIcon step={step} />
        <span className="import-name">{file.name}</span>
        <span className="quiet figures">{stepSaid(step, say)}</span>
      </div>
      <StepBar step={step} label={say.progress(file.name)} />
      {step.type === 'done' ? <ImportResult report={step.report} /> : null}
      {step.type === 'failed' ? (
        <div className="import-failed" role="alert">
          <p>{step.sentence}</p>
          <ActionButton size="small" onPress={onAgain}>
            {say.retry}
          </ActionButton>
        </div>
      ) : null}
    </li>
  );
}

function StepIcon({ step }: { readonly step: ImportStep }) {
  if (step.type === 'done') return <CircleCheck size={15} className="good" aria-hidden />;
  if (step.type === 'failed') return <CircleAlert size={15} className="bad" aria-hidden />;
  return <FileText size={15} aria-hidden />;
}

function StepBar({ step, label }: { readonly step: ImportStep; readonly label: string }) {
  if (step.type !== 'sending' && step.type !== 'reading') return null;
  const percent = step.type === 'sending' ? percentOf(step.share) : undefined;
  return (
    <ProgressBar
      aria-label={label}
      className="progress"
      isIndeterminate={percent === undefined}
      value={percent ?? 0}
    >
      <span className="progress-fill" style={{ inlineSize: `${percent ?? 100}%` }} />
    </ProgressBar>
  );
}
