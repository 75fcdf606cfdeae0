import type { Schemas } from '@/api/types';

type Answer = Schemas['ReferenceAnswer'];

/** What has one line of its own in a picture; peers have one each. */
export function asLines(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(({ peers }) => peers === undefined);
}

/** What says something of the area: peers do of each of them, and of the group itself. */
export function about(answers: readonly Answer[], area: string): readonly Answer[] {
  return answers.filter(
    ({ peers, reference }) =>
      peers?.notCompared !== 'NOT_A_PEER' ||
      (reference.area.slug === area && peers.peers.length > 0),
  );
}
