import { endOfDay, isInstant, isIsoDate, today } from './iso-date';
import { textOf } from './search-value';

/** Clocks do not quite agree; what lies further off than this has not come. */
const leeway = 5 * 60 * 1000;

interface KnownAt {
  /** The moment of which one wants to see what had been published. */
  readonly kjent?: string;
  /** What stood as the moment but is none, or has not come, so that the page can say so. */
  readonly ukjentTid?: string;
}

/**
 * Reads the moment of the address; a day is read as its end. Today has not ended, and is as if it were not there. What is not
 * there is said to be undefined: the router keeps what stands in the address where nothing is said of it.
 */
export function readKnownAt(
  { kjent, ukjentTid }: { readonly kjent?: unknown; readonly ukjentTid?: unknown },
  now: Date = new Date(),
): KnownAt {
  if (isIsoDate(kjent) && kjent === today(now)) return { kjent: undefined, ukjentTid: undefined };
  const moment = isIsoDate(kjent) ? endOfDay(kjent) : kjent;
  return isInstant(moment) && !isToCome(moment, now)
    ? { kjent: moment, ukjentTid: undefined }
    : { kjent: undefined, ukjentTid: textOf(kjent ?? ukjentTid) };
}

/** Whether a day or a moment has not come yet. */
export function isToCome(text: string, now: Date = new Date()): boolean {
  if (isIsoDate(text)) return text > today(now);
  return isInstant(text) && Date.parse(text) > now.getTime() + leeway;
}
