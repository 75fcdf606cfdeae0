import { useTranslation } from 'react-i18next';

import type { ProgrammeSummary } from '@/api/types';
import { KeyFigures } from '@/components/key-figures';
import { useLanguage } from '@/i18n/use-language';
import { formatNumber } from '@/lib/format-quantity';

import styles from './landing-figures.module.css';
import { programmeTree } from './programme-tree';

interface Props {
  readonly programmes: readonly ProgrammeSummary[];
  /** Not known before it is fetched. */
  readonly partners: { readonly total: number; readonly withRole: number } | undefined;
}

/** The numbers that the record really has. Examples are no facts, so they are not counted. */
export function LandingFigures({ programmes, partners }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const real = programmes.filter((each) => !each.illustrative);
  const roots = programmeTree(real);
  const parts = real.length - roots.length;
  const running = real.filter((each) => each.status === 'RUNNING').length;
  const unknown = real.filter((each) => each.status === 'NOT_KNOWN').length;
  const municipalities = new Set(real.flatMap((each) => each.municipalityCodes)).size;
  return (
    <div className={styles.block}>
      <KeyFigures
        label={t('landing.keyNumbers')}
        figures={[
          {
            value: formatNumber(roots.length, language),
            label: [
              t('landing.programmes', { count: roots.length }),
              ...(parts > 0 ? [t('landing.andParts', { count: parts })] : []),
            ].join(' '),
          },
          {
            value: formatNumber(running, language),
            label: t('landing.running', { count: running }),
          },
          {
            value: formatNumber(municipalities, language),
            label: t('landing.municipalities', { count: municipalities }),
          },
          {
            value: partners ? formatNumber(partners.total, language) : '–',
            label: [
              t('landing.partners', { count: partners?.total ?? 0 }),
              ...(partners ? [t('landing.withRole', { count: partners.withRole })] : []),
            ].join(', '),
          },
        ]}
      />
      <p className={styles.note}>
        {unknown > 0 && t('landing.statusNotKnown', { count: unknown })}{' '}
        {real.length < programmes.length && t('landing.examplesNotCounted')}
      </p>
    </div>
  );
}
