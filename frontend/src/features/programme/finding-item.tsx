import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { SourceNote } from '@/components/source-note';
import type { TextByLanguage } from '@/lib/localized-text';

import styles from './finding-item.module.css';

interface Props {
  readonly finding: Schemas['Finding'];
  /** The side it is listed under; its other sides are said. */
  readonly side?: Schemas['Swot'];
  readonly analysis: TextByLanguage | undefined;
}

export function FindingItem({ finding, side, analysis }: Props) {
  const { t } = useTranslation();
  const otherSides = finding.swot
    .filter((each) => side && each !== side)
    .map((each) => t(`programme.enums.swotOne.${each}`));
  return (
    <li className={styles.finding}>
      <p>
        <Localized text={finding.text} />
      </p>
      <div className={styles.meta}>
        {otherSides.length > 0 && (
          <span>{t('programme.knowledge.also', { sides: otherSides.join(', ') })}</span>
        )}
        {finding.status !== 'OPEN' && (
          <span>{t(`programme.enums.findingStatus.${finding.status}`)}</span>
        )}
        {analysis && (
          <span>
            {t('programme.knowledge.from')} <Localized text={analysis} />
          </span>
        )}
        <SourceNote source={finding.source} />
      </div>
      {finding.answer && (
        <p>
          <strong>{t('programme.knowledge.answer')}:</strong> <Localized text={finding.answer} />
        </p>
      )}
    </li>
  );
}
