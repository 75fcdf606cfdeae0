import { useTranslation } from 'react-i18next';

import { Localized } from '@/components/localized';
import { TableTwin } from '@/components/table-twin';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatDay } from '@/lib/format-date';

import type { WheelDay } from './queries';
import styles from './year-wheel.module.css';
import { placeAt, turnOf } from './wheel-place';

const size = 320;
const middle = size / 2;
const rim = 104;
const names = 132;
const radii = { ROUND_OPENS: 104, ROUND_DUE: 104, FIGURE_DUE: 82, PLAN_ENDS: 60 } as const;

/** The year to come as a wheel, with January on top; the same as a table. */
export function YearWheel({ days, today }: Readonly<{ days: readonly WheelDay[]; today: string }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const textOf = useLocalized();
  const month = new Intl.DateTimeFormat(language === 'en' ? 'en' : language, {
    month: 'short',
    timeZone: 'UTC',
  });
  const hand = placeAt(turnOf(today), rim + 8, middle);
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${String(size)} ${String(size)}`}
        className={styles.wheel}
        role="img"
        aria-label={t('round.wheel.alt', { count: days.length })}
      >
        {[104, 82, 60].map((radius) => (
          <circle key={radius} cx={middle} cy={middle} r={radius} className={styles.ring} />
        ))}
        {Array.from({ length: 12 }, (_, index) => {
          const start = placeAt(index / 12, rim, middle);
          const end = placeAt(index / 12, rim + 8, middle);
          const name = placeAt((index + 0.5) / 12, names, middle);
          return (
            <g key={index}>
              <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} className={styles.tick} />
              <text x={name.x} y={name.y} className={styles.month}>
                {month.format(new Date(Date.UTC(2026, index, 1))).replace('.', '')}
              </text>
            </g>
          );
        })}
        <line x1={middle} y1={middle} x2={hand.x} y2={hand.y} className={styles.hand} />
        {days.map((day, index) => {
          const { x, y } = placeAt(turnOf(day.date), radii[day.kind], middle);
          const key = `${day.date} ${day.kind} ${String(index)}`;
          if (day.kind === 'FIGURE_DUE') {
            return <circle key={key} cx={x} cy={y} r={4} className={styles.number} />;
          }
          return day.kind === 'PLAN_ENDS' ? (
            <rect key={key} x={x - 5} y={y - 5} width={10} height={10} className={styles.plan} />
          ) : (
            <circle
              key={key}
              cx={x}
              cy={y}
              r={7}
              className={day.kind === 'ROUND_DUE' ? styles.due : styles.opens}
            />
          );
        })}
      </svg>
      <figcaption>
        <ul className={styles.key}>
          {(['ROUND_OPENS', 'ROUND_DUE', 'FIGURE_DUE', 'PLAN_ENDS'] as const).map((kind) => (
            <li key={kind} data-kind={kind}>
              {t(`round.wheel.${kind}`)}
            </li>
          ))}
          <li data-kind="TODAY">{t('round.wheel.today')}</li>
        </ul>
      </figcaption>
      <TableTwin
        caption={t('round.wheel.title')}
        columns={[t('round.wheel.day'), t('round.wheel.what'), t('round.wheel.programme')]}
        rows={days.map((day, index) => ({
          key: String(index),
          cells: [
            formatDay(day.date, language),
            [
              t(`round.wheel.${day.kind}`),
              textOf(day.indicator?.name ?? day.plan?.name),
              day.period,
            ]
              .filter(Boolean)
              .join(' · '),
            <Localized key="programme" text={day.programme.name} />,
          ],
        }))}
      />
    </figure>
  );
}
