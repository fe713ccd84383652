import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

interface OverlayProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly label: string;
  readonly shape: 'dialog' | 'wide' | 'palette' | 'drawer-start' | 'drawer-end';
  readonly children: ReactNode;
}

/** Something laid over the page that Escape, or a press beside it, puts away. */
export function Overlay({ isOpen, onClose, label, shape, children }: OverlayProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable
      className={`veil for-${shape}`}
    >
      <Modal className={`overlay ${shape}`}>
        <Dialog aria-label={label}>{children}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}
