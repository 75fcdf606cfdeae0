import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';

import styles from './draft.module.css';
import {
  bodiesQuery,
  decisionsOfQuery,
  propose,
  recordAdoption,
  sendToHearing,
  takeIntoForce,
  withdrawRevision,
  type Seen,
} from './queries';
import { StandAsHistoric } from './stand-historic';
import { TextInput } from './text-input';
import { WriteForm } from './write-form';

interface Props {
  readonly draft: Schemas['PlanDraftView'];
}

interface StepProps {
  readonly seen: Seen;
  readonly draft: Schemas['PlanDraftView'];
}

const steps = {
  SEND_TO_HEARING: Hearing,
  PROPOSE: Proposal,
  RECORD_ADOPTION: Adoption,
  STAND_AS_HISTORIC: StandAsHistoric,
  TAKE_INTO_FORCE: Force,
  WITHDRAW: Withdrawal,
} as const;

/** What the one who looks can do with the revision as it stands. */
export function Steps({ draft }: Props) {
  const { t } = useTranslation();
  const { plan, number } = draft.revision;
  const seen = { slug: plan.slug, number, version: draft.version };
  const open = draft.allowedActions.filter((action) => action in steps) as (keyof typeof steps)[];
  if (open.length === 0) return <p>{t('draft.steps.none')}</p>;
  return (
    <ul className={styles.list}>
      {open.map((action) => {
        const Step = steps[action];
        return (
          <li key={action}>
            <details className={styles.item}>
              <summary>
                {action === 'STAND_AS_HISTORIC'
                  ? t('revising.historic.title')
                  : t(`draft.steps.${action}`)}
              </summary>
              <Step seen={seen} draft={draft} />
            </details>
          </li>
        );
      })}
    </ul>
  );
}

function Hearing({ seen }: StepProps) {
  const { t } = useTranslation();
  const [until, setUntil] = useState('');
  return (
    <WriteForm
      slug={seen.slug}
      submit={t('draft.steps.SEND_TO_HEARING')}
      send={() => sendToHearing(seen, until)}
    >
      <TextInput
        label={t('draft.steps.until')}
        hint={t('draft.steps.untilHint')}
        type="date"
        value={until}
        onChange={setUntil}
        required
      />
    </WriteForm>
  );
}

function Proposal({ seen, draft }: StepProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { data: bodies = [] } = useQuery(bodiesQuery);
  const [body, setBody] = useState<string>();
  return (
    <WriteForm
      slug={seen.slug}
      submit={t('draft.steps.PROPOSE')}
      send={() => propose(seen, body === undefined ? [] : [body])}
    >
      <p>{t('draft.steps.proposeHint')}</p>
      {draft.revision.historic && <p>{t('revising.historic.noBody')}</p>}
      <SelectField
        className={styles.field}
        label={t('draft.steps.body')}
        value={body}
        allLabel={t('draft.steps.choose')}
        options={bodies.map(({ slug, name }) => ({ value: slug, label: localized(name) }))}
        onChange={setBody}
      />
    </WriteForm>
  );
}

const words = ['ADOPTED', 'ADOPTED_WITH_CHANGES', 'REJECTED', 'NOTED'] as const;

/** How a decision ended in which a body says so. */
const outcomeOf = {
  ADOPTED: 'ADOPTED',
  ADOPTED_WITH_CHANGES: 'ADOPTED',
  REJECTED: 'REJECTED',
  NOTED: 'NOTED',
} as const;

function Adoption({ seen, draft }: StepProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const asked = draft.revision.adoptions.filter(
    ({ status }) => status === 'PENDING' || status === 'NOTED' || status === 'NOT_KNOWN',
  );
  const [body, setBody] = useState(asked[0]?.body.slug);
  const [decision, setDecision] = useState<string>();
  const [status, setStatus] = useState<(typeof words)[number]>('ADOPTED');
  const [accepted, setAccepted] = useState('');
  const { data: decisions = [] } = useQuery(
    decisionsOfQuery(body ?? '', outcomeOf[status], draft.revision.programme.slug),
  );
  const needsReason = draft.blockers.some(({ weight }) => weight === 'NEEDS_REASON');
  return (
    <WriteForm
      slug={seen.slug}
      submit={t('draft.steps.RECORD_ADOPTION')}
      send={() =>
        recordAdoption(seen, {
          body: body ?? '',
          status,
          decision,
          gapsAccepted: accepted.trim() === '' ? undefined : { [language]: accepted.trim() },
        })
      }
    >
      <SelectField
        className={styles.field}
        label={t('draft.steps.body')}
        value={body}
        options={asked.map(({ body: each }) => ({
          value: each.slug,
          label: localized(each.name) || each.slug,
        }))}
        onChange={(value) => {
          setBody(value);
          setDecision(undefined);
        }}
      />
      <SelectField
        className={styles.field}
        label={t('draft.steps.said')}
        value={status}
        options={words.map((value) => ({ value, label: t(`draft.steps.word.${value}`) }))}
        onChange={(value) => {
          setStatus(value ?? 'ADOPTED');
          // What was chosen says something else.
          setDecision(undefined);
        }}
      />
      <SelectField
        className={styles.field}
        label={t('draft.steps.decision')}
        value={decision}
        allLabel={t('draft.steps.choose')}
        options={decisions.map(({ slug, title }) => ({ value: slug, label: localized(title) }))}
        onChange={setDecision}
      />
      {needsReason && (
        <TextInput
          label={t('draft.steps.accepted')}
          hint={t('draft.steps.acceptedHint')}
          value={accepted}
          onChange={setAccepted}
          long
          required={status === 'ADOPTED' || status === 'ADOPTED_WITH_CHANGES'}
        />
      )}
    </WriteForm>
  );
}

function Force({ seen }: StepProps) {
  const { t } = useTranslation();
  const [from, setFrom] = useState('');
  return (
    <WriteForm
      slug={seen.slug}
      submit={t('draft.steps.TAKE_INTO_FORCE')}
      send={() => takeIntoForce(seen, from)}
    >
      <TextInput
        label={t('draft.steps.from')}
        hint={t('draft.steps.fromHint')}
        type="date"
        value={from}
        onChange={setFrom}
        required
      />
    </WriteForm>
  );
}

function Withdrawal({ seen }: StepProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <WriteForm
      slug={seen.slug}
      submit={t('draft.steps.WITHDRAW')}
      send={() => withdrawRevision(seen, reason)}
    >
      <TextInput
        label={t('draft.reason')}
        hint={t('draft.reasonHint')}
        value={reason}
        onChange={setReason}
        required
        maxLength={500}
      />
    </WriteForm>
  );
}
