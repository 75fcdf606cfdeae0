import { useTranslation } from 'react-i18next';

import { DateField } from '@/components/date-field';
import { today } from '@/lib/iso-date';

interface Props {
  /** The moment that the address has. */
  readonly knownAt: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

/** The day whose publication is shown: all that had been published when it ended. */
export function KnownDay({ knownAt, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('detail.known.help')}</p>
      <DateField
        label={t('detail.known.day')}
        value={knownAt && today(new Date(knownAt))}
        onChange={onChange}
      />
    </>
  );
}
