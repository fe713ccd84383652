import { Ban, CircleAlert, CircleCheck, FileText, X } from 'lucide-react';
import { ProgressBar } from 'react-aria-components/ProgressBar';

import { ActionButton } from '../frame/action-button.js';
import { IconButton } from '../frame/icon-button.js';
import { useWords } from '../words/words.js';
import { type ImportJob, type ImportStep, isOnItsWay } from './import-job.js';
import { ImportResult } from './import-result.js';
import { percentOf, stepSaid } from './step-said.js';

interface ImportItemProps {
  readonly job: ImportJob;
  readonly onAgain: () => void;
  readonly onCancel: () => void;
}

/** One file: its name, how far it has come, and in the end what was found or why not. */
export function ImportItem({ job, onAgain, onCancel }: ImportItemProps) {
  const { file, step } = job;
  const say = useWords().importing;
  return (
    <li className={`import-item ${step.type}`}>
      <div className="import-file">
        <StepIcon step={step} />
        <span className="import-name">{file.name}</span>
        <span className="quiet figures">{stepSaid(step, say)}</span>
        {isOnItsWay(job) ? <IconButton icon={X} name={say.cancel(file.name)} onPress={onCancel} /> : null}
      </div>
      <StepBar step={step} label={say.progress(file.name)} />
      {step.type === 'done' ? <ImportResult report={step.report} /> : null}
      <NotImported step={step} onAgain={onAgain} />
    </li>
  );
}

interface NotImportedProps {
  readonly step: ImportStep;
  readonly onAgain: () => void;
}

/** Why nothing of the file was stored, and the way to try again. */
function NotImported({ step, onAgain }: NotImportedProps) {
  const say = useWords().importing;
  if (step.type !== 'failed' && step.type !== 'cancelled') return null;
  const isFailed = step.type === 'failed';
  return (
    <div className={isFailed ? 'import-failed' : 'import-cancelled'} role={isFailed ? 'alert' : 'status'}>
      <p>{isFailed ? step.sentence : say.cancelledLead}</p>
      <ActionButton size="small" onPress={onAgain}>
        {say.retry}
      </ActionButton>
    </div>
  );
}

function StepIcon({ step }: { readonly step: ImportStep }) {
  if (step.type === 'done') return <CircleCheck size={15} className="good" aria-hidden />;
  if (step.type === 'cancelled') return <Ban size={15} aria-hidden />;
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
