import { Copy } from 'lucide-react';

import { copyText } from '../frame/copy-text.js';
import { IconButton } from '../frame/icon-button.js';
import { tellDone, tellFailed } from '../frame/toasts.js';
import { useWords } from '../words/words.js';

/** Enough of a checksum to tell two versions apart by eye. */
const SHOWN = 12;

/** The checksum of a version, shortened; the whole of it can be copied. */
export function Checksum({ checksum }: { readonly checksum: string }) {
  const words = useWords();
  const copy = () =>
    void copyText(checksum).then((copied) =>
      copied ? tellDone(words.versions.checksumCopied) : tellFailed(words.text.notCopied),
    );
  return (
    <span className="checksum">
      {words.versions.checksum} <code title={checksum}>{checksum.slice(0, SHOWN)}</code>
      <IconButton icon={Copy} name={words.versions.copyChecksum} onPress={copy} />
    </span>
  );
}
