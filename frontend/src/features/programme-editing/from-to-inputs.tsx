import { useTranslation } from 'react-i18next';

import { TextInput } from '@/features/editing/text-input';

import styles from './programme-editing.module.css';
import type { Row } from './rows';

interface Props {
  readonly row: Row;
  readonly set: (name: string, value: string) => void;
}

/** The first and the last day of a line, as exactly as they are known. */
export function FromToInputs({ row, set }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.pair}>
      <TextInput
        label={t('charter.from')}
        value={row.from ?? ''}
        onChange={(from) => set('from', from)}
      />
      <TextInput label={t('charter.to')} value={row.to ?? ''} onChange={(to) => set('to', to)} />
    </div>
  );
}
