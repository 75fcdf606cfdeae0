import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';

import styles from './illustrative-notice.module.css';

interface Props {
  /** The measures of the list below. */
  readonly measures: readonly { readonly illustrative: boolean }[];
  /** Whether the whole revision, or its plan, is made up, the dates too. */
  readonly revision?: boolean;
}

/** Says at the top, so that nobody overlooks it, what on the page is made up: how many measures, or all of the revision. */
export function IllustrativeNotice({ measures, revision = false }: Props) {
  const { t } = useTranslation();
  const madeUp = measures.filter((measure) => measure.illustrative).length;
  if (madeUp === 0 && !revision) return null;
  return (
    <p className={styles.notice}>
      <Icon name="example" />
      <span>
        {revision && t('plan.illustrativeRevision')}
        {!revision &&
          (madeUp === measures.length
            ? t('plan.illustrativeAll')
            : t('plan.illustrativeMeasures', { count: madeUp, total: measures.length }))}
      </span>
    </p>
  );
}
