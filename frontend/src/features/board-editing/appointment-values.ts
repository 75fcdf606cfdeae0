import type { Schemas } from '@/api/types';
import type { Values } from '@/features/editing/values';
import { dateOf } from '@/features/programme-editing/partial-dates';
import { roleNames } from '@/features/programme-editing/role-names';

import { constituencies } from './body-values';
import { fieldsAt } from './part-values';

/** Who is given a role: an organisation, or a person, who is not named. */
export const holders = ['ORGANISATION', 'CAPACITY'] as const;

export const appointmentFields = fieldsAt({
  '/decision': 'decision',
  '/role': 'role',
  '/partner': 'organisation',
  '/capacity': 'capacity',
  '/constituency': 'constituency',
  '/period/to': 'to',
  '/period/from': 'from',
  '/period': 'from',
});

/** A role as the fields say it. */
export function appointmentOf(values: Values, programme: string): Schemas['AssignRole'] {
  const isOrganisation = values.holder === 'ORGANISATION';
  const from = dateOf(values.from ?? '', []);
  const to = dateOf(values.to ?? '', []);
  return {
    role: roleNames.find((each) => each === values.role) ?? 'STEERING_BODY',
    partner: isOrganisation ? values.organisation : undefined,
    capacity: isOrganisation ? undefined : { nb: (values.capacity ?? '').trim() },
    programme,
    constituency: constituencies.find((each) => each === values.constituency),
    period: from || to ? { from, to } : undefined,
  };
}
