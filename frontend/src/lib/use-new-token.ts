import { useEffect } from 'react';

/**
 * Begins anew when another link to the page is opened in the same tab: only what stands after # differs then, and the browser takes
 * it for a place on the page that is there.
 */
export function useNewToken(isToken: (text: string) => boolean): void {
  useEffect(() => {
    const look = () => {
      if (isToken(window.location.hash.slice(1))) window.location.reload();
    };
    window.addEventListener('hashchange', look);
    return () => {
      window.removeEventListener('hashchange', look);
    };
  }, [isToken]);
}
