import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { useSendKey } from '@/lib/use-send-key';
import type { Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { DraftNotice } from '@/features/editing/draft-notice';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useFormDraft } from '@/features/editing/use-form-draft';
import type { Values } from '@/features/editing/values';
import { useFocusOnFault } from '@/features/editing/use-focus-on-fault';
import { foundPartnersQuery } from '@/features/programme-editing/queries';
import { useLocalized } from '@/i18n/use-localized';

import { DecisionInputs } from './decision-inputs';
import { correctionOf, nothingSaid, slugOf } from './decision-values';
import { createDecision, decidingBodiesQuery } from './queries';
import { useDecisionFaults } from './use-decision-faults';
import { useFirstLook } from './use-first-look';

interface Props {
  readonly programme: string;
  readonly onMade: () => void;
}

const outcomes = ['ADOPTED', 'REJECTED', 'POSTPONED', 'NOTED'] as const;
const empty = {
  values: nothingSaid,
  body: undefined as string | undefined,
  words: '',
  organisation: undefined as string | undefined,
  outcome: 'ADOPTED' as Schemas['DecisionOutcome'],
};

/** A decision to enter, by a body of the programme or by an organisation. */
export function NewDecisionForm({ programme, onMade }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const draft = useFormDraft(`decision of ${programme}`, empty);
  const { values, body, words, organisation, outcome } = draft.values;
  const [seen, setSeen] = useState<Values>({});
  const [error, setError] = useState<unknown>();
  const sendKey = useSendKey();
  const [made, setMade] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const look = useFirstLook();
  const { data: bodies } = useQuery(decidingBodiesQuery(programme));
  const { data: found } = useQuery(foundPartnersQuery(words.trim()));
  const faults = { ...useDecisionFaults(error), ...seen };
  useFocusOnFault(form, faults);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setMade(false);
    setError(undefined);
    const wrong: Values = {
      ...look(values),
      ...((body ?? organisation) ? {} : { who: t('resolution.whoMissing') }),
    };
    setSeen(wrong);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    const archive = bodies?.find(({ slug }) => slug === body)?.organisation.slug ?? organisation;
    try {
      const given: Schemas['CreateDecision'] = {
        ...correctionOf(values, archive),
        slug: slugOf(values.title, values.date),
        body: body === undefined ? undefined : { slug: body },
        bodyAssumed: false,
        organisation:
          body === undefined && organisation !== undefined ? { slug: organisation } : undefined,
        programme: { slug: programme },
        outcome,
      };
      await createDecision(given, sendKey.of(given));
      sendKey.done();
      // The next one is often of the same meeting.
      draft.clear({ ...draft.values, values: nothingSaid });
      setMade(true);
      onMade();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      ref={form}
      className={editing.form}
      onSubmit={(event) => void submit(event)}
      aria-labelledby="new-decision"
      noValidate
    >
      <DraftNotice draft={draft} />
      <SelectField
        label={t('resolution.body')}
        value={body}
        options={(bodies ?? []).map(({ slug, name }) => ({ value: slug, label: localized(name) }))}
        allLabel={t('resolution.noBody')}
        onChange={(chosen) => draft.set({ body: chosen })}
      />
      {body === undefined && (
        <>
          <TextInput
            label={t('resolution.find')}
            hint={t('resolution.findHint')}
            value={words}
            onChange={(text) => draft.set({ words: text, organisation: undefined })}
          />
          <SelectField
            label={t('resolution.organisation')}
            value={organisation}
            options={(found ?? []).map(({ slug, name }) => ({ value: slug, label: name }))}
            allLabel={t('resolution.noOrganisation')}
            onChange={(chosen) => draft.set({ organisation: chosen })}
          />
        </>
      )}
      <p className={editing.fault} role="alert">
        {faults.who}
      </p>
      <SelectField
        label={t('resolution.outcomeLabel')}
        value={outcome}
        options={outcomes.map((value) => ({ value, label: t(`resolution.outcome.${value}`) }))}
        onChange={(chosen) => draft.set({ outcome: chosen ?? 'ADOPTED' })}
      />
      <DecisionInputs
        values={values}
        faults={faults}
        onChange={(changed) => draft.set({ values: changed })}
      />
      <p className={editing.fault} role="alert">
        {faults['']}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t('resolution.make')}
        </button>
      </div>
      <p role="status">{made && t('resolution.made')}</p>
    </form>
  );
}
