import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';

import styles from './gaps-section.module.css';

/** What the rules ask for and the record does not have, by kind. */
export function GapsSection({ gaps }: Readonly<{ gaps: readonly Schemas['ProgrammeGap'][] }>) {
  const { t } = useTranslation();
  const kinds = [...new Set(gaps.map((gap) => gap.kind))];
  return (
    <>
      <p>{t('programme.gaps.intro')}</p>
      {kinds.map((kind) => (
        <div key={kind} className={styles.kind}>
          <h3>{t(`programme.enums.gap.${kind}`)}</h3>
          <Texts gaps={gaps.filter((gap) => gap.kind === kind)} />
        </div>
      ))}
    </>
  );
}

/** What each gap is about; one that is about the whole programme has no text, and its heading says it all. */
function Texts({ gaps }: Readonly<{ gaps: readonly Schemas['ProgrammeGap'][] }>) {
  const about = gaps.filter((gap) => gap.text);
  if (about.length === 0) return null;
  return (
    <ul>
      {about.map((gap) => (
        <li key={gap.pointer}>
          <Localized text={gap.text} />
        </li>
      ))}
    </ul>
  );
}
