import { isProblem } from '@/api/api-problem';

export type Over = 'used' | 'expired' | 'revoked' | 'unknown';

/** Why a link is good for nothing any more, when that is what went wrong. */
export function overOf(error: unknown): Over | undefined {
  return (['used', 'expired', 'revoked', 'unknown'] as const).find((why) =>
    isProblem(error, `link-${why}`),
  );
}
