import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';

import styles from './illustrative-notice.module.css';

interface Props {
  readonly measures: readonly { readonly illustrative: boolean }[];
}

/** Says at the top, so that nobody overlooks it, that measures on the page are made up. */
export function IllustrativeNotice({ measures }: Props) {
  const { t } = useTranslation();
  const madeUp = measures.filter((measure) => measure.illustrative).length;
  if (madeUp === 0) return null;
  return (
    <p className={styles.notice}>
      <Icon name="example" />
      <span>
        {t(madeUp === measures.length ? 'plan.illustrativeAll' : 'plan.illustrativeSome')}
      </span>
    </p>
  );
}
