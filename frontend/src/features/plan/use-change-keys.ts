import { useEffect } from 'react';

const directions: Readonly<Record<string, number>> = { n: 1, p: -1 };

/**
 * The keys n and p go to the next and the previous of the changes on the page. Keys that somebody types into a field, or
 * presses with others, are left alone.
 *
 * @param ids the changes in their order; none when the keys are turned off
 */
export function useChangeKeys(ids: readonly string[], goTo: (id: string) => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const step = directions[event.key.toLowerCase()];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, select, textarea')) {
        return;
      }
      const next = neighbour(ids, currentChange(), step);
      if (next === undefined) return;
      event.preventDefault();
      goTo(next);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [ids, goTo]);
}

function currentChange(): string | undefined {
  return document.activeElement?.closest('[data-change]')?.id;
}

/** The one after or before the current one; without a current one, the first or the last. */
export function neighbour(
  ids: readonly string[],
  current: string | undefined,
  step: number,
): string | undefined {
  const place = current === undefined ? -1 : ids.indexOf(current);
  if (place === -1) return step > 0 ? ids[0] : ids.at(-1);
  return ids[place + step];
}
