import type { Schemas } from '@/api/types';
import type { RoundTasks } from '@/features/reporting/queries';

type Owner = Schemas['TaskOwner'];

/** A measure or a figure that is asked about, as far as who has it goes. */
export interface Asked {
  readonly key: string;
  /** What the API knows it by. */
  readonly item: { readonly measure?: string; readonly target?: string };
  readonly code: string | undefined;
  readonly title: Schemas['LocalizedText'] | undefined;
  readonly place: string | undefined;
  readonly state: Schemas['TaskState'];
  readonly due: string;
  readonly owner: Owner | undefined;
}

/** Everything that a round asks about: measures, and then figures. */
export function askedIn(tasks: RoundTasks): readonly Asked[] {
  return [
    ...tasks.measures.map(({ measure, state, due, owner }) => ({
      key: `measure-${measure.code}`,
      item: { measure: measure.code },
      code: measure.code,
      title: measure.title,
      place: undefined,
      state,
      due,
      owner,
    })),
    ...tasks.figures.map(({ target, indicator, area, state, due, owner }) => ({
      key: `target-${target}`,
      item: { target },
      code: undefined,
      title: indicator.name,
      place: area.name ?? area.slug,
      state,
      due,
      owner,
    })),
  ];
}

/** What a select names an owner by: an account or an organisation. */
export function ownerKey(owner: Owner | undefined): string {
  if (owner?.account) return `account:${owner.account}`;
  if (owner?.partner) return `partner:${owner.partner.slug}`;
  return '';
}

/** What the API knows an owner by; nothing when it is nobody. */
export function ownerOf(key: string): { account?: string; partner?: string } | undefined {
  const [kind, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  if (kind === 'account') return { account: id };
  if (kind === 'partner') return { partner: id };
  return undefined;
}

export interface OwnerProgress {
  readonly key: string;
  readonly name: string | undefined;
  readonly account: string | undefined;
  readonly total: number;
  readonly done: number;
  readonly late: number;
}

const open = new Set<Schemas['TaskState']>(['DUE', 'LATE']);

export function isOpen(asked: Asked): boolean {
  return open.has(asked.state);
}

/** How far each owner has come, those with most that is late first; what nobody has comes last. */
export function progressOf(asked: readonly Asked[]): readonly OwnerProgress[] {
  const owners = new Map<string, Asked[]>();
  for (const each of asked) {
    const key = ownerKey(each.owner);
    owners.set(key, [...(owners.get(key) ?? []), each]);
  }
  return [...owners.entries()]
    .map(([key, theirs]) => ({
      key,
      name: theirs[0]?.owner?.name ?? theirs[0]?.owner?.partner?.name,
      account: theirs[0]?.owner?.account,
      total: theirs.length,
      done: theirs.filter((each) => !isOpen(each)).length,
      late: theirs.filter(({ state }) => state === 'LATE').length,
    }))
    .sort(
      (one, other) =>
        Number(one.key === '') - Number(other.key === '') ||
        other.late - one.late ||
        (one.name ?? '').localeCompare(other.name ?? '', 'nb'),
    );
}

/**
 * What puts back who had it: one request for each owner and day there was.
 *
 * @param held what holds now of it, which is what has been seen last
 * @param round the last day of the round, which nobody has to be told again
 * @param today a day that has gone by is not set once more
 */
export function backTo(
  before: readonly Asked[],
  held: readonly Schemas['Assignment'][],
  round: string,
  today: string,
): readonly Schemas['AssignReporting'][] {
  const requests = new Map<string, Schemas['AssignReporting']>();
  for (const each of before) {
    const due = each.owner && each.due !== round && each.due >= today ? each.due : undefined;
    const key = `${ownerKey(each.owner)} ${due ?? ''}`;
    const now = held.find(
      ({ measure, target }) =>
        (each.item.measure !== undefined && measure?.code === each.item.measure) ||
        (each.item.target !== undefined && target === each.item.target),
    );
    const item = { ...each.item, replaces: now?.id };
    const request = requests.get(key) ?? { ...ownerOf(ownerKey(each.owner)), due, items: [] };
    requests.set(key, { ...request, items: [...request.items, item] });
  }
  // What nobody had before and nobody has now is as it was.
  return [...requests.values()].filter(
    ({ account, partner, items }) =>
      account !== undefined || partner !== undefined || items.some(({ replaces }) => replaces),
  );
}
