import type { SecurityEventKind } from './queries';

/** All that can happen to somebody's access, in the order of a life. */
export const eventKinds = [
  'SIGNED_IN',
  'SIGN_IN_REFUSED',
  'SIGNED_OUT',
  'SESSIONS_ENDED',
  'ACCESS_REFUSED',
  'PASSWORD_CHANGED',
  'PASSWORD_CHANGE_REFUSED',
  'INVITED',
  'INVITATION_ACCEPTED',
  'IDENTITY_LINKED',
  'ACCOUNT_ENABLED',
  'ACCOUNT_DISABLED',
  'ADMINISTRATOR_SET',
  'MEMBER_SET',
  'MEMBER_REMOVED',
  'KEY_MADE',
  'KEY_REVOKED',
  'CONSUMER_REGISTERED',
  'CONSUMER_WITHDRAWN',
  'LINK_MADE',
  'LINK_RENEWED',
  'LINK_REVOKED',
  'LINK_ANSWERED',
  'DATA_EXPORTED',
  'ACCOUNT_ERASED',
  'CONTACT_ERASED',
  'OLD_FORGOTTEN',
] as const satisfies readonly SecurityEventKind[];

/** Whether somebody tried and was not let. */
export function isRefused(kind: SecurityEventKind): boolean {
  return kind.endsWith('_REFUSED');
}
