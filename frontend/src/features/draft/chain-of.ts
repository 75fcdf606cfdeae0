import type { RevisionStatus } from '@/api/types';

const way: readonly RevisionStatus[] = [
  'DRAFT',
  'IN_HEARING',
  'PROPOSED',
  'ADOPTED',
  'IN_FORCE',
  'SUPERSEDED',
];

export interface ChainStep {
  readonly status: RevisionStatus;
  readonly state: 'done' | 'now' | 'ahead';
}

/** The steps of a revision by where it stands; one that left the way stands where it left, and goes no further. */
export function chainOf(status: RevisionStatus): readonly ChainStep[] {
  const at = way.indexOf(status);
  if (at < 0) {
    return [
      { status: 'DRAFT', state: 'done' },
      { status, state: 'now' },
    ];
  }
  return way.map((each, index) => ({
    status: each,
    state: index < at ? 'done' : index === at ? 'now' : 'ahead',
  }));
}
