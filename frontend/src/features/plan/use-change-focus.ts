import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Goes to the change that the address names: opens what it is folded into, shows it and gives it the focus. */
export function useChangeFocus(): void {
  const hash = useLocation({ select: (location) => location.hash });
  // The same address again, from the same link, is another wish to go there.
  const key = useLocation({ select: (location) => location.state.key });
  useEffect(() => {
    if (!hash) return;
    const change = document.getElementById(hash);
    const folded = change?.closest('details');
    if (folded) folded.open = true;
    change?.focus({ preventScroll: true });
    change?.scrollIntoView({ block: 'start' });
  }, [hash, key]);
}
