import type { Session } from '@/features/session/queries';

/** Whether somebody looks after the installation and has no role in a programme: they read of it what everybody reads. */
export function isOnlyAdministrator(session: Session | undefined, programme: string): boolean {
  return (
    session?.administrator === true &&
    !session.memberships.some((own) => own.programme.slug === programme)
  );
}
