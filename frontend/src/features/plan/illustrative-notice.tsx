import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';

import styles from './illustrative-notice.module.css';

interface Props {
  readonly measures: readonly { readonly illustrative: boolean }[];
  /** Whether the whole revision is made up, its dates too. */
  readonly revision?: boolean;
}

/** Says at the top, so that nobody overlooks it, what on the page is made up. */
export function IllustrativeNotice({ measures, revision = false }: Props) {
  const { t } = useTranslation();
  const madeUp = measures.filter((measure) => measure.illustrative).length;
  if (madeUp === 0 && !revision) return null;
  const ofMeasures = madeUp === measures.length ? 'illustrativeAll' : 'illustrativeSome';
  return (
    <p className={styles.notice}>
      <Icon name="example" />
      <span>{t(`plan.${revision ? 'illustrativeRevision' : ofMeasures}`)}</span>
    </p>
  );
}
