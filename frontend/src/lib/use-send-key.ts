import { useRef } from 'react';

export interface SendKey {
  /** The key of what is said: the same for the same words, so that what is sent again is not entered twice. */
  readonly of: (said: unknown) => string;
  /** It was entered: who says the same once more means another one. */
  readonly done: () => void;
}

/** The Idempotency-Key of a form that enters something. When the answer gets lost, who sends again sends the same. */
export function useSendKey(): SendKey {
  const last = useRef({ said: '', key: '' });
  return {
    of: (said) => {
      const text = JSON.stringify(said);
      if (text !== last.current.said) last.current = { said: text, key: crypto.randomUUID() };
      return last.current.key;
    },
    done: () => {
      last.current = { said: '', key: '' };
    },
  };
}
