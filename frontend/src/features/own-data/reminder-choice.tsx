import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useRefusalWords } from '@/features/session/use-refusal-words';

import contactStyles from '@/features/contact/contact.module.css';
import followStyles from '@/features/follow-up/follow-up.module.css';
import { ownRemindersQuery, setOwnReminders } from './queries';

/** Whether one is reminded of what one has left. */
export function ReminderChoice() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const wordsOf = useRefusalWords();
  const { data } = useQuery(ownRemindersQuery);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<string>();
  const [failed, setFailed] = useState<string>();

  async function choose(wanted: boolean) {
    if (busy) return;
    setBusy(true);
    setTold(undefined);
    setFailed(undefined);
    // It stands as it was chosen, and as it was when that does not come through.
    queryClient.setQueryData(ownRemindersQuery.queryKey, { wanted });
    try {
      await setOwnReminders({ wanted });
      setTold(t('own.reminders.saved'));
    } catch (error) {
      queryClient.setQueryData(ownRemindersQuery.queryKey, { wanted: !wanted });
      setFailed(wordsOf(error));
    }
    setBusy(false);
  }

  return (
    <>
      <label className={followStyles.check}>
        <input
          type="checkbox"
          checked={data?.wanted ?? false}
          disabled={data === undefined}
          onChange={(event) => {
            void choose(event.target.checked);
          }}
        />
        {t('own.reminders.wanted')}
      </label>
      <p>{t('own.reminders.text')}</p>
      <p role="status">{told}</p>
      <p className={contactStyles.fault} role="alert">
        {failed}
      </p>
    </>
  );
}
