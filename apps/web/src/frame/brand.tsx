import { PenLine } from 'lucide-react';

/** The mark of the product. */
export function Brand() {
  return (
    <span className="brand">
      <span className="brand-mark">
        <PenLine size={14} strokeWidth={2.2} aria-hidden />
      </span>
      <span className="brand-name">Penholder</span>
    </span>
  );
}
