import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { ProgrammeSummary } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { ProgrammeStatusTag } from '@/components/programme-status-tag';
import { useLanguage } from '@/i18n/use-language';
import { classNames } from '@/lib/class-names';
import { formatPeriod } from '@/lib/format-period';

import styles from './programme-card.module.css';

interface Props {
  readonly programme: ProgrammeSummary;
  readonly parts: readonly ProgrammeSummary[];
  readonly onHighlight: (slug: string | null) => void;
}

/** A programme in the list: what it is called, what it is for, where, when and whose it is. */
export function ProgrammeCard({ programme, parts, onHighlight }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { slug, period, owners, areas } = programme;
  const facts = [
    t(`enums.programmeType.${programme.type}`),
    ...(period ? [formatPeriod(period, language)] : []),
    ...areas.map((area) => area.name ?? area.slug),
    ...owners
      .map((owner) => owner.name ?? owner.slug)
      .filter((owner) => !areas.some((area) => area.name === owner)),
  ];
  return (
    <li className={classNames(styles.card, programme.status === 'RUNNING' && styles.running)}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <Link
            to="/p/$program"
            params={{ program: slug }}
            onFocus={() => onHighlight(slug)}
            onBlur={() => onHighlight(null)}
            onMouseEnter={() => onHighlight(slug)}
            onMouseLeave={() => onHighlight(null)}
          >
            <Localized text={programme.name} />
          </Link>
        </h3>
        <span className={styles.tags}>
          {programme.illustrative && <IllustrativeTag />}
          <ProgrammeStatusTag status={programme.status} />
        </span>
      </div>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <p>
        <Localized text={programme.purpose} />
      </p>
      {programme.municipalityCodes.length === 0 && (
        <p className={styles.note}>{t('landing.noPlace')}</p>
      )}
      {programme.parent && parts.length === 0 && (
        <p className={styles.note}>
          {t('landing.partOf')}{' '}
          <Link to="/p/$program" params={{ program: programme.parent.slug }}>
            {programme.parent.name ? (
              <Localized text={programme.parent.name} />
            ) : (
              programme.parent.slug
            )}
          </Link>
        </p>
      )}
      {parts.length > 0 && (
        <details className={styles.parts}>
          <summary>{t('landing.subProgrammes', { count: parts.length })}</summary>
          <ul>
            {parts.map((part) => (
              <li key={part.slug}>
                <Link to="/p/$program" params={{ program: part.slug }}>
                  <Localized text={part.name} />
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
