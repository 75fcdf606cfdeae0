import { useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

import { widthOnPaper } from './width-on-paper';

/** The width of an element in whole pixels, kept up to date; 0 before it is known. While it is printed, that on paper. */
export function useElementWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    const measure = () => setWidth(node.clientWidth);
    // Paper is laid out at once after this, and waits for nobody.
    const measurePaper = () => flushSync(() => setWidth(widthOnPaper(node)));
    measure();
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(node);
    window.addEventListener('beforeprint', measurePaper);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', measurePaper);
      window.removeEventListener('afterprint', measure);
    };
  }, [element]);
  return width;
}
