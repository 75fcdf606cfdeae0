import { useTranslation } from 'react-i18next';

import { ConfirmedButton } from '@/features/administration/confirmed-button';

interface Props {
  readonly role: string;
  readonly onErase: () => void;
}

/** Forgets the person behind a role: it says what goes, and that it cannot be undone. */
export function ErasePerson({ role, onErase }: Props) {
  const { t } = useTranslation();
  return (
    <ConfirmedButton
      label={t('erasing.contact.erase')}
      name={t('erasing.contact.eraseOf', { role })}
      question={t('erasing.contact.question')}
      busy={false}
      onConfirm={onErase}
    />
  );
}
