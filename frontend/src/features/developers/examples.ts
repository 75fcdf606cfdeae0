import type { TextByLanguage } from '@/lib/localized-text';

import examplesFile from './examples.json';

/** A request that the page runs, and that a test of the backend runs too. */
export interface Example {
  readonly key: string;
  readonly title: TextByLanguage;
  readonly path: string;
  /** The media type to ask for; JSON when it is absent. */
  readonly accept?: string;
  /** What holds the rows of the answer; `items` when it is absent. */
  readonly rows?: string;
}

export const examples: readonly Example[] = examplesFile;
