import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/** Goes to the amendment that the address names: when the place is opened, and whenever it names another. */
export function useAddressedEntry(list: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  const gone = useRef('');
  useEffect(() => {
    const show = () => {
      const id = decodeURIComponent(window.location.hash.slice(1));
      const entry = id === '' ? null : entryOf(list.current, id);
      if (entry === null || gone.current === id) return;
      gone.current = id;
      entry.focus({ preventScroll: true });
      entry.scrollIntoView({ block: 'center' });
    };
    show();
    return router.subscribe('onRendered', () => {
      gone.current = '';
      show();
    });
  }, [list, router]);
}

/** The entry of an amendment on the page. */
export function entryOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-amendment="${CSS.escape(id)}"]`) ?? null;
}
