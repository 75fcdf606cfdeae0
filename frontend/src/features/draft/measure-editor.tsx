import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { ConflictDialog } from '@/features/editing/conflict-dialog';
import { DraftNotice } from '@/features/editing/draft-notice';
import { useDraft } from '@/features/editing/use-draft';
import { changedFields, type Values } from '@/features/editing/values';
import { sessionQuery } from '@/features/session/queries';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { draftOf, forgetDraft } from '@/lib/drafts';

import { changedMeasure, needsReason, needsSuccessors, outcomes } from './changed-measure';
import styles from './draft.module.css';
import { draftQuery, writeMeasure } from './queries';
import { TextInput } from './text-input';
import { WriteForm } from './write-form';

interface Props {
  readonly draft: Schemas['PlanDraftView'];
  readonly measure: Schemas['MeasureContent'];
  readonly onSaved: () => void;
}

interface Met {
  readonly theirs: Schemas['MeasureContent'];
}

/** What a revision says of a measure, to be written; what is begun is kept on this device, and nobody's words are written over. */
export function MeasureEditor({ draft, measure, onSaved }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const queryClient = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const { revision, version } = draft;
  const { slug } = revision.plan;
  const entity = measureDraft(session?.id, draft, measure.code);

  function read(of: Schemas['MeasureContent']): Values {
    return {
      title: localized(of.title),
      description: localized(of.description),
      outcome: outcomes.find((each) => each === of.change) ?? '',
      why: localized(of.changeReason),
      successors: of.successors.join(', '),
    };
  }

  const [kept] = useState(() => draftOf(entity));
  const [began, setBegan] = useState(() => kept?.seen ?? read(measure));
  const [values, setValues] = useState(() => kept?.values ?? began);
  const [reason, setReason] = useState('');
  const [met, setMet] = useState<Met>();
  const dirty = changedFields(began, values).length > 0;
  useDraft(entity, { version, seen: began, values }, dirty);

  const outcome = outcomes.find((each) => each === values.outcome);
  const isPublic = revision.status === 'IN_HEARING';
  const field = (name: keyof typeof labels) => ({
    label: labels[name],
    value: values[name] ?? '',
    onChange: (value: string) => setValues((old) => ({ ...old, [name]: value })),
  });
  const labels = {
    title: t('draft.measure.title'),
    description: t('draft.measure.description'),
    outcome: t('draft.measure.outcome'),
    why: t('draft.measure.why'),
    successors: t('draft.measure.successors'),
  };

  /** Each measure is one's own to write, though all of them share the version of the revision: only this one is compared. */
  async function send() {
    const now = await queryClient.query({
      ...draftQuery(slug, revision.number),
      staleTime: 0,
      // Without a connection it is said at once that it was not kept: nothing is sent later, unseen.
      networkMode: 'always',
      retry: false,
    });
    const theirs = now.revision.content.measures.find(({ code }) => code === measure.code);
    const said = theirs && read(theirs);
    if (said && changedFields(began, said).length > 0 && changedFields(values, said).length > 0) {
      setMet({ theirs });
      return false;
    }
    return writeMeasure(
      { slug, number: revision.number, version: now.version },
      changedMeasure(
        theirs ?? measure,
        {
          title: values.title ?? '',
          description: values.description ?? '',
          outcome,
          why: values.why ?? '',
          successors: values.successors ?? '',
        },
        language,
      ),
      isPublic ? reason : undefined,
    );
  }

  function discard() {
    forgetDraft(entity);
    setBegan(read(measure));
    setValues(read(measure));
  }

  return (
    <>
      {met && (
        <ConflictDialog
          fields={(Object.keys(labels) as (keyof typeof labels)[]).map((name) => ({
            name,
            label: labels[name],
            pointer: '',
            show: (value) =>
              name === 'outcome'
                ? t(
                    value === ''
                      ? 'draft.measure.goesOn'
                      : `enums.measureChange.${value as (typeof outcomes)[number]}`,
                  )
                : value,
          }))}
          base={began}
          mine={values}
          theirs={read(met.theirs)}
          onSettled={(chosen) => {
            setValues(chosen);
            setBegan(read(met.theirs));
            setMet(undefined);
          }}
        />
      )}
      <DraftNotice draft={{ dirty, restored: dirty ? kept?.at : undefined, clear: discard }} />
      <WriteForm
        slug={slug}
        submit={t('draft.measure.save')}
        send={send}
        onDone={() => {
          forgetDraft(entity);
          setBegan(values);
          setReason('');
          onSaved();
        }}
      >
        <TextInput {...field('title')} required />
        <TextInput {...field('description')} long />
        <SelectField
          className={styles.field}
          label={labels.outcome}
          value={outcome}
          allLabel={t('draft.measure.goesOn')}
          options={outcomes.map((value) => ({ value, label: t(`enums.measureChange.${value}`) }))}
          onChange={(value) => field('outcome').onChange(value ?? '')}
        />
        {outcome !== undefined && (
          <TextInput {...field('why')} long required={needsReason(outcome)} />
        )}
        {needsSuccessors(outcome) && (
          <TextInput {...field('successors')} hint={t('draft.measure.successorsHint')} required />
        )}
        {isPublic && (
          <TextInput
            label={t('draft.reason')}
            hint={t('draft.reasonHint')}
            value={reason}
            onChange={setReason}
            required
            maxLength={500}
          />
        )}
      </WriteForm>
    </>
  );
}

/** What the draft of a measure is called on this device. */
export function measureDraft(
  account: string | undefined,
  { revision }: Schemas['PlanDraftView'],
  code: string,
): string {
  return `${account ?? ''}/measure/${revision.plan.slug}/${String(revision.number)}/${code}`;
}
