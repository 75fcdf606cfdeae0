import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ProgrammeView, Schemas } from '@/api/types';
import { sessionQuery } from '@/features/session/queries';
import { draftOf } from '@/lib/drafts';

import { ContentEditor, contentDraft } from './content-editor';
import styles from './draft.module.css';

interface Props {
  readonly draft: Schemas['PlanDraftView'];
  readonly programme: ProgrammeView;
}

/** What a revision says beside its measures, with what it takes to write it when it is opened. */
export function ContentPart({ draft, programme }: Props) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const { plan, number } = draft.revision;
  // What was begun here and not saved is not hidden.
  const [open, setOpen] = useState(
    () => draftOf(contentDraft(session?.id ?? '', plan.slug, number)) !== undefined,
  );
  // Once opened it stays, closed or not, so that no word is lost.
  const [begun, setBegun] = useState(open);
  return (
    <details
      className={styles.item}
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) setBegun(true);
      }}
    >
      <summary>{t('revising.content.open')}</summary>
      {begun && session && (
        <ContentEditor draft={draft} programme={programme} account={session.id} />
      )}
    </details>
  );
}
