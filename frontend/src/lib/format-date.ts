import { addDays, addMonths } from '@/lib/iso-date';
import { locales, type Language } from '@/lib/languages';

export type DatePrecision = 'DAY' | 'MONTH' | 'SEASON' | 'YEAR';

/** A date as exactly as it is known. `date` is the first day it can be. */
export interface PartialDate {
  readonly date: string;
  readonly precision: DatePrecision;
  readonly circa: boolean;
}

type Season = 'spring' | 'summer' | 'autumn' | 'winter';

interface Words {
  readonly circa: string;
  readonly seasons: Record<Season, string>;
}

const words: Record<Language, Words> = {
  nb: {
    circa: 'ca.',
    seasons: { spring: 'våren', summer: 'sommeren', autumn: 'høsten', winter: 'vinteren' },
  },
  nn: {
    circa: 'ca.',
    seasons: { spring: 'våren', summer: 'sommaren', autumn: 'hausten', winter: 'vinteren' },
  },
  en: {
    circa: 'about',
    seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  },
};

const seasonByFirstMonth: Readonly<Record<number, Season>> = {
  3: 'spring',
  6: 'summer',
  9: 'autumn',
  12: 'winter',
};

function format(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const formatter = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
  return formatter.format(new Date(`${day}T00:00:00Z`));
}

/** "8. mai 2020" */
export function formatDay(day: string, language: Language): string {
  return format(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "apr", or "apr. 2020" with the year. The month counts from 1. */
export function formatMonth(month: number, year: number | undefined, language: Language): string {
  const day = `${String(year ?? 2000)}-${String(month).padStart(2, '0')}-01`;
  return format(day, language, { month: 'short', ...(year !== undefined && { year: 'numeric' }) });
}

/** "8. mai 2020 kl. 14:05", in Norwegian time. */
export function formatInstant(instant: string, language: Language): string {
  const date = new Date(instant);
  const zone = { timeZone: 'Europe/Oslo' } as const;
  const day = new Intl.DateTimeFormat(locales[language], {
    ...zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(date);
  const time = new Intl.DateTimeFormat(locales[language], {
    ...zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(date);
  return language === 'en' ? `${day} at ${time}` : `${day} kl. ${time}`;
}

function formatSeason(day: string, language: Language): string {
  const year = Number(day.slice(0, 4));
  const season = seasonByFirstMonth[Number(day.slice(5, 7))];
  if (!season) {
    const first = format(day, language, { month: 'long' });
    const last = format(addMonths(day, 2), language, { month: 'long', year: 'numeric' });
    return `${first}–${last}`;
  }
  const name = words[language].seasons[season];
  return season === 'winter'
    ? `${name} ${String(year)}–${String(year + 1)}`
    : `${name} ${String(year)}`;
}

/** "2013", "våren 2016", "januar 2020", "8. mai 2020"; with "ca." before it when the source says so. */
export function formatPartialDate(date: PartialDate, language: Language): string {
  const exact = {
    DAY: () => formatDay(date.date, language),
    MONTH: () => format(date.date, language, { month: 'long', year: 'numeric' }),
    SEASON: () => formatSeason(date.date, language),
    YEAR: () => String(Number(date.date.slice(0, 4))),
  }[date.precision]();
  return date.circa ? `${words[language].circa} ${exact}` : exact;
}

/** The last day a date can be. */
export function latestDay(date: PartialDate): string {
  const monthsOf = { DAY: 0, MONTH: 1, SEASON: 3, YEAR: 12 } as const;
  const months = monthsOf[date.precision];
  return months === 0 ? date.date : addDays(addMonths(date.date, months), -1);
}
