/** Whether what was given to a program still opens anything. */
export type Standing = 'works' | 'withdrawn' | 'over';

export function standing(
  withdrawnAt: string | null | undefined,
  expiresAt: string,
  now: Date = new Date(),
): Standing {
  if (withdrawnAt) return 'withdrawn';
  return new Date(expiresAt) > now ? 'works' : 'over';
}
