import type { RoleName } from '@/api/types';

/** All that an organisation can be in a programme. */
export const roleNames = [
  'OWNER',
  'PROJECT_OWNER',
  'COMMISSIONER',
  'STEERING_BODY',
  'PROGRAMME_LEAD',
  'PROJECT_LEAD',
  'EXECUTING',
  'OPERATOR',
  'SECRETARIAT',
  'MAIN_RESPONSIBLE',
  'CO_RESPONSIBLE',
  'FOLLOW_UP',
  'INITIATOR',
  'FUNDER',
  'SUPPORTER',
  'PROJECT_PARTNER',
  'PUBLIC_COLLABORATOR',
  'PARTNER',
  'ADVISER',
  'PROCESS_LEADER',
  'EVALUATOR',
  'DATA_OWNER',
] as const satisfies readonly RoleName[];
