import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';

import styles from './indicator-rows.module.css';
import { sliceText } from './slice';

interface Props {
  readonly targets: readonly Schemas['TargetView'][];
  readonly programme: string;
}

/** What a programme wants in figures, in the words it is said with, and the way to how it goes. */
export function ProgrammeTargets({ targets, programme }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <ul className={styles.rows}>
        {targets.map(({ slug, indicator, area, slice, current }) => (
          <li key={slug} className={styles.row}>
            <span className={styles.name}>
              <Link
                to="/maltall/$slug"
                params={{ slug: indicator.slug }}
                search={{ omr: area.slug, utsnitt: sliceText(slice) }}
              >
                <Localized text={indicator.name} />
              </Link>
            </span>
            <span>
              <Localized text={current?.text} />{' '}
              {current?.source?.illustrative && <IllustrativeTag />}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/p/$program/maltall" params={{ program: programme }}>
          {t('short.targets.more')}
        </Link>
      </p>
    </>
  );
}
