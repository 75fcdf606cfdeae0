import { useTranslation } from 'react-i18next';

import { DateField } from '@/components/date-field';
import { today } from '@/lib/iso-date';

interface Props {
  /** The moment that the address has. */
  readonly knownAt: string | undefined;
  readonly onChange: (knownAt: string | undefined) => void;
}

/** The day whose publication is shown: all that had been published when it ended. */
export function KnownDay({ knownAt, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('indicator.known.help')}</p>
      <DateField
        label={t('indicator.known.day')}
        value={knownAt && dayOf(knownAt)}
        // Today has not ended: what is known now is what the page shows without a day.
        onChange={(day) => onChange(day && day < today() ? endOf(day) : undefined)}
      />
    </>
  );
}

/** The day of a moment where the reader is; Swedish is written as ISO 8601. */
function dayOf(instant: string): string {
  return new Date(instant).toLocaleDateString('sv-SE');
}

function endOf(day: string): string {
  return new Date(`${day}T23:59:59`).toISOString();
}
