import { FileDown } from 'lucide-react';

interface DropCardProps {
  readonly drop: string;
  readonly lead: string;
}

/** Says over the page that what is held may be let go, and what becomes of it. */
export function DropCard({ drop, lead }: DropCardProps) {
  return (
    <div className="drop-veil" aria-hidden>
      <div className="drop-card">
        <FileDown size={34} strokeWidth={1.4} />
        <b>{drop}</b>
        <span>{lead}</span>
      </div>
    </div>
  );
}
