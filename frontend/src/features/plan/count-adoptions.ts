import type { Schemas } from '@/api/types';

/** How many bodies must adopt a revision, how many are known to have, and of how many nothing is known. */
export function countAdoptions({ bodies }: Pick<Schemas['AdoptionMatrix'], 'bodies'>) {
  const required = bodies.filter((row) => row.required);
  return {
    required: required.length,
    adopted: required.filter(
      ({ status }) => status === 'ADOPTED' || status === 'ADOPTED_WITH_CHANGES',
    ).length,
    requiredAssumed: required.filter((row) => row.requiredAssumed).length,
    /** The bodies that are taken to have decided it, though no source names them. */
    assumed: bodies.filter((row) => row.bodyAssumed).map(({ body }) => body.name),
    notKnown: bodies.filter(({ status }) => status === 'NOT_KNOWN').length,
  };
}
