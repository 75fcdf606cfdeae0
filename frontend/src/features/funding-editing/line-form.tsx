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
import { foundPartnersQuery } from '@/features/programme-editing/queries';
import { useLocalized } from '@/i18n/use-localized';

import { EntryInputs } from './entry-inputs';
import { entryFields, entryOf, nothingSaid } from './entry-values';
import { createLine, moneyChoicesQuery } from './queries';
import { useEntryFaults, useFirstLook } from './use-entry-faults';
import { useFocusOnFault } from '@/features/editing/use-focus-on-fault';

interface Props {
  readonly programme: string;
  readonly onMade: () => void;
}

const costTypes = ['OPERATION', 'PROJECT', 'IN_KIND_HOURS', 'IN_KIND_OTHER'] as const;
const currency = 'NOK';
const fields = [
  ...entryFields('/entries/0'),
  { name: 'year', label: 'year', pointer: '/budgetYear', show: String },
];

const empty = {
  words: '',
  funder: undefined as string | undefined,
  scheme: '',
  year: '',
  costType: 'PROJECT' as Schemas['CostType'],
  measure: undefined as string | undefined,
  entry: nothingSaid,
};

/** Money from one payer for one year, with the first that became of it. */
export function LineForm({ programme, onMade }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const draft = useFormDraft(`money line of ${programme}`, empty);
  const { words, funder, scheme, year, costType, measure, entry } = draft.values;
  const [seen, setSeen] = useState<Values>({});
  const sendKey = useSendKey();
  const [error, setError] = useState<unknown>();
  const [made, setMade] = useState(false);
  const [busy, setBusy] = useState(false);
  const look = useFirstLook();
  const form = useRef<HTMLFormElement>(null);
  const { data: found } = useQuery(foundPartnersQuery(words.trim()));
  const { data: choices } = useQuery(moneyChoicesQuery(programme));
  const faults = { ...useEntryFaults(error, fields), ...seen };
  useFocusOnFault(form, faults);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setMade(false);
    setError(undefined);
    const wrong: Values = {
      ...(/^\d{4}$/.test(year.trim()) ? {} : { year: t('funding.yearMissing') }),
      ...look(entry),
    };
    setSeen(wrong);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    const given: Schemas['CreateFundingLine'] = {
      programme: { slug: programme },
      measure,
      funder: funder === undefined ? undefined : { slug: funder },
      scheme: scheme.trim() === '' ? undefined : { nb: scheme.trim() },
      budgetYear: Number(year),
      costType,
      currency,
      entries: [entryOf(entry, currency)],
    };
    try {
      await createLine(given, sendKey.of(given));
      sendKey.done();
      // The next line is often of the same year and kind.
      draft.clear({ ...empty, year, costType });
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
      aria-labelledby="new-line"
      noValidate
    >
      <DraftNotice draft={draft} />
      <TextInput
        label={t('funding.find')}
        hint={t('funding.findHint')}
        value={words}
        // What was chosen is among the hits no more.
        onChange={(text) => draft.set({ words: text, funder: undefined })}
      />
      <SelectField
        label={t('funding.funder')}
        value={funder}
        options={(found ?? []).map(({ slug, name }) => ({ value: slug, label: name }))}
        allLabel={t('funding.noFunder')}
        onChange={(chosen) => draft.set({ funder: chosen })}
      />
      <TextInput
        label={t('funding.scheme')}
        lang="nb"
        value={scheme}
        onChange={(text) => draft.set({ scheme: text })}
      />
      <TextInput
        label={t('funding.year')}
        value={year}
        fault={faults.year}
        onChange={(text) => draft.set({ year: text })}
      />
      <SelectField
        label={t('funding.costType')}
        value={costType}
        options={costTypes.map((value) => ({ value, label: t(`finance.costType.${value}`) }))}
        onChange={(chosen) => draft.set({ costType: chosen ?? 'PROJECT' })}
      />
      <SelectField
        label={t('finance.filter.measure')}
        value={measure}
        options={(choices?.measures ?? []).map(({ code, title }) => ({
          value: code,
          label: `${code} ${localized(title)}`,
        }))}
        allLabel={t('finance.wholeProgramme')}
        onChange={(chosen) => draft.set({ measure: chosen })}
      />
      <EntryInputs
        programme={programme}
        currency={currency}
        values={entry}
        faults={faults}
        onChange={(changed) => draft.set({ entry: changed })}
      />
      <p className={editing.fault} role="alert">
        {faults['']}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t('funding.make')}
        </button>
      </div>
      <p role="status">{made && t('funding.made')}</p>
    </form>
  );
}
