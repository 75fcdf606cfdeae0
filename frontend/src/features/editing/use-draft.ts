import { useEffect, useRef } from 'react';

import { keepDraft, type Draft } from '@/lib/drafts';

export const keptEveryMs = 2_000;

/** Keeps on this device what is not saved yet, and once more when the page goes away. */
export function useDraft(entity: string, draft: Draft, dirty: boolean): void {
  const latest = useRef(draft);

  useEffect(() => {
    latest.current = draft;
  });

  useEffect(() => {
    if (!dirty) return undefined;
    const keep = () => keepDraft(entity, latest.current);
    const timer = setInterval(keep, keptEveryMs);
    window.addEventListener('pagehide', keep);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [entity, dirty]);
}
