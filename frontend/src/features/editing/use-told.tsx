import { useEffect, useRef, useState, type ReactNode } from 'react';

interface Told {
  /** Where it is said. */
  readonly told: ReactNode;
  /** Says what was done, to eyes and ears; who works by keys goes on from there, for the button pressed is gone. */
  readonly tell: (text: string) => void;
}

/** What was done a moment ago, of something that is no more on the page. */
export function useTold(): Told {
  const [said, setSaid] = useState({ text: '', times: 0 });
  const place = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (said.times > 0) place.current?.focus();
  }, [said]);

  return {
    told: (
      <p role="status" ref={place} tabIndex={-1}>
        {said.text}
      </p>
    ),
    tell: (text) => setSaid(({ times }) => ({ text, times: times + 1 })),
  };
}
