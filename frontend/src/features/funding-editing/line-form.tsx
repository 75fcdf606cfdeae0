import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { useSendKey } from '@/lib/use-send-key';
import type { Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';
import { foundPartnersQuery } from '@/features/programme-editing/queries';
import { useLocalized } from '@/i18n/use-localized';

import { EntryInputs } from './entry-inputs';
import { entryFields, entryOf, nothingSaid } from './entry-values';
import { createLine, moneyChoicesQuery } from './queries';
import { useEntryFaults, useFirstLook } from './use-entry-faults';
import { useFocusOnFault } from './use-focus-on-fault';

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

/** Money from one payer for one year, with the first that became of it. */
export function LineForm({ programme, onMade }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [words, setWords] = useState('');
  const [funder, setFunder] = useState<string>();
  const [scheme, setScheme] = useState('');
  const [year, setYear] = useState('');
  const [costType, setCostType] = useState<Schemas['CostType']>('PROJECT');
  const [measure, setMeasure] = useState<string>();
  const [entry, setEntry] = useState(nothingSaid);
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
      setWords('');
      setFunder(undefined);
      setScheme('');
      setMeasure(undefined);
      setEntry(nothingSaid);
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
      <TextInput
        label={t('funding.find')}
        hint={t('funding.findHint')}
        value={words}
        onChange={(text) => {
          setWords(text);
          // What was chosen is among the hits no more.
          setFunder(undefined);
        }}
      />
      <SelectField
        label={t('funding.funder')}
        value={funder}
        options={(found ?? []).map(({ slug, name }) => ({ value: slug, label: name }))}
        allLabel={t('funding.noFunder')}
        onChange={setFunder}
      />
      <TextInput label={t('funding.scheme')} lang="nb" value={scheme} onChange={setScheme} />
      <TextInput label={t('funding.year')} value={year} fault={faults.year} onChange={setYear} />
      <SelectField
        label={t('funding.costType')}
        value={costType}
        options={costTypes.map((value) => ({ value, label: t(`finance.costType.${value}`) }))}
        onChange={(chosen) => setCostType(chosen ?? 'PROJECT')}
      />
      <SelectField
        label={t('finance.filter.measure')}
        value={measure}
        options={(choices?.measures ?? []).map(({ code, title }) => ({
          value: code,
          label: `${code} ${localized(title)}`,
        }))}
        allLabel={t('finance.wholeProgramme')}
        onChange={setMeasure}
      />
      <EntryInputs
        programme={programme}
        currency={currency}
        values={entry}
        faults={faults}
        onChange={setEntry}
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
