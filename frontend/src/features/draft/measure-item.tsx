import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { ChangeTag } from '@/components/change-tag';
import { Localized } from '@/components/localized';
import { sessionQuery } from '@/features/session/queries';
import { draftOf } from '@/lib/drafts';

import { MeasureEditor, measureDraft } from './measure-editor';

interface Props {
  readonly draft: Schemas['PlanDraftView'];
  readonly measure: Schemas['MeasureContent'];
}

/** A measure of a revision, with what it takes to write it when it is opened. */
export function MeasureItem({ draft, measure }: Props) {
  const { t } = useTranslation();
  const summary = useRef<HTMLElement>(null);
  const { data: session } = useQuery(sessionQuery);
  // What was begun here and not saved is not hidden.
  const [open, setOpen] = useState(
    () => draftOf(measureDraft(session?.id, draft, measure.code)) !== undefined,
  );
  // Once opened it stays, closed or not, so that no word is lost.
  const [begun, setBegun] = useState(open);
  const [saved, setSaved] = useState(false);
  return (
    <details
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (!event.currentTarget.open) return;
        setBegun(true);
        setSaved(false);
      }}
    >
      <summary ref={summary}>
        {measure.code} <Localized text={measure.title} />{' '}
        {measure.change && <ChangeTag change={measure.change} illustrative={false} />}{' '}
        <span role="status">{saved && t('draft.measure.saved')}</span>
      </summary>
      {begun && (
        <MeasureEditor
          draft={draft}
          measure={measure}
          onSaved={() => {
            setOpen(false);
            setBegun(false);
            setSaved(true);
            summary.current?.focus();
          }}
        />
      )}
    </details>
  );
}
