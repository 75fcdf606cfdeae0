import { eventKinds } from '@/features/administration/event-words';
import type { LogFilter, SecurityEventKind } from '@/features/administration/queries';
import { isIsoDate } from '@/lib/iso-date';
import { oneOf, textOf } from '@/lib/search-value';

export interface LogSearch {
  program?: string | undefined;
  hendelse?: SecurityEventKind | undefined;
  fra?: string | undefined;
  til?: string | undefined;
}

/** What of the log is sought, as the address has it. */
export function readLogSearch(search: Record<string, unknown>): LogSearch {
  return {
    program: textOf(search.program),
    hendelse: oneOf(eventKinds, search.hendelse),
    fra: isIsoDate(search.fra) ? search.fra : undefined,
    til: isIsoDate(search.til) ? search.til : undefined,
  };
}

/** The filter of the address, by the names of the API. */
export function logFilterOf(
  { program, hendelse, fra, til }: LogSearch,
  programme = program,
): LogFilter {
  return { programme, kind: hendelse, from: fra, to: til };
}

/** The address of a filter; of the log of one programme, the path says which. */
export function logSearchOf({ programme, kind, from, to }: LogFilter): LogSearch {
  return { program: programme, hendelse: kind, fra: from, til: to };
}
