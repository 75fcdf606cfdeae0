import { eventKinds } from '@/features/administration/event-words';
import type { LogFilter, SecurityEventKind } from '@/features/administration/queries';
import { isIsoDate } from '@/lib/iso-date';
import { oneOf } from '@/lib/search-value';

export interface LogSearch {
  hendelse?: SecurityEventKind | undefined;
  fra?: string | undefined;
  til?: string | undefined;
}

/** What of the log is sought, as the address has it. */
export function readLogSearch(search: Record<string, unknown>): LogSearch {
  return {
    hendelse: oneOf(eventKinds, search.hendelse),
    fra: isIsoDate(search.fra) ? search.fra : undefined,
    til: isIsoDate(search.til) ? search.til : undefined,
  };
}

/** The filter of the address, by the names of the API. */
export function logFilterOf({ hendelse, fra, til }: LogSearch, programme?: string): LogFilter {
  return { programme, kind: hendelse, from: fra, to: til };
}

/** The address of a filter. */
export function logSearchOf({ kind, from, to }: LogFilter): LogSearch {
  return { hendelse: kind, fra: from, til: to };
}
