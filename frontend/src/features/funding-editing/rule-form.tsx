import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { useSendKey } from '@/lib/use-send-key';
import { isProblem } from '@/api/api-problem';
import type { Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { DraftNotice } from '@/features/editing/draft-notice';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useFormDraft } from '@/features/editing/use-form-draft';
import { useFaults } from '@/features/editing/use-faults';
import type { Values } from '@/features/editing/values';
import { foundPartnersQuery } from '@/features/programme-editing/queries';

import { setRule } from './queries';
import { isShare, isYear, ruleOf } from './rule-values';
import { useFocusOnFault } from '@/features/editing/use-focus-on-fault';

interface Props {
  readonly programme: string;
  readonly onSet: () => void;
}

type Partner = Schemas['PartnerRef'];

const fields = [
  { name: 'own', label: 'own', pointer: '/minOwnShare', show: String },
  { name: 'public', label: 'public', pointer: '/maxPublicShare', show: String },
  { name: 'from', label: 'from', pointer: '/validity/from', show: String },
  { name: 'to', label: 'to', pointer: '/validity/to', show: String },
];

const empty = {
  own: '',
  most: '',
  from: '',
  to: '',
  words: '',
  funders: [] as readonly Partner[],
};

/** A rule on who has to pay how much, from a year on. */
export function RuleForm({ programme, onSet }: Props) {
  const { t } = useTranslation();
  const draft = useFormDraft(`money rule of ${programme}`, empty);
  const { own, most, from, to, words, funders } = draft.values;
  const [seen, setSeen] = useState<Values>({});
  const sendKey = useSendKey();
  const [error, setError] = useState<unknown>();
  const [done, setDone] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { data: found } = useQuery(foundPartnersQuery(words.trim()));
  const told = useFaults(error, fields);
  const faults = {
    ...(isProblem(error, 'rules-overlap') ? { from: t('funding.rule.overlaps') } : told),
    ...seen,
  };
  useFocusOnFault(form, faults);

  function firstLook(): Values {
    const none = own.trim() === '' && most.trim() === '';
    return {
      ...(none ? { own: t('funding.rule.saysNothing') } : {}),
      ...(isShare(own) ? {} : { own: t('funding.rule.noShare') }),
      ...(isShare(most) ? {} : { public: t('funding.rule.noShare') }),
      ...(isYear(from) ? {} : { from: t('funding.yearMissing') }),
      ...(to.trim() === '' || isYear(to) ? {} : { to: t('funding.yearMissing') }),
      ...(isYear(from) && isYear(to) && Number(to) < Number(from)
        ? { to: t('funding.rule.backwards') }
        : {}),
      ...(own.trim() !== '' && funders.length === 0
        ? { funders: t('funding.rule.funderMissing') }
        : {}),
    };
  }

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setDone(false);
    setError(undefined);
    const wrong = firstLook();
    setSeen(wrong);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      const rule = ruleOf(programme, { own, most, from, to, funders });
      await setRule(rule, sendKey.of(rule));
      sendKey.done();
      // Who pays is often sought once more.
      draft.clear({ ...empty, words });
      setDone(true);
      onSet();
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
      aria-labelledby="rule"
      noValidate
    >
      <DraftNotice draft={draft} />
      <p>{t('funding.rule.lede')}</p>
      <TextInput
        label={t('funding.rule.own')}
        hint={t('funding.rule.shareHint')}
        value={own}
        fault={faults.own}
        onChange={(text) => draft.set({ own: text })}
      />
      <TextInput
        label={t('funding.rule.public')}
        hint={t('funding.rule.shareHint')}
        value={most}
        fault={faults.public}
        onChange={(text) => draft.set({ most: text })}
      />
      <TextInput
        label={t('funding.rule.from')}
        value={from}
        fault={faults.from}
        onChange={(text) => draft.set({ from: text })}
      />
      <TextInput
        label={t('funding.rule.to')}
        hint={t('funding.rule.toHint')}
        value={to}
        fault={faults.to}
        onChange={(text) => draft.set({ to: text })}
      />
      <TextInput
        label={t('funding.rule.find')}
        hint={t('funding.findHint')}
        value={words}
        fault={faults.funders}
        onChange={(text) => draft.set({ words: text })}
      />
      <SelectField
        label={t('funding.rule.add')}
        value={undefined}
        options={(found ?? [])
          .filter(({ slug }) => funders.every((each) => each.slug !== slug))
          .map(({ slug, name }) => ({ value: slug, label: name }))}
        allLabel={t('funding.rule.choose')}
        onChange={(slug) => {
          const chosen = found?.find((each) => each.slug === slug);
          if (chosen)
            draft.set({ funders: [...funders, { slug: chosen.slug, name: chosen.name }] });
        }}
      />
      {funders.length > 0 && (
        <ul>
          {funders.map((funder) => (
            <li key={funder.slug}>
              {funder.name}{' '}
              <button
                type="button"
                className="ds-button"
                data-variant="tertiary"
                aria-label={t('funding.rule.removeOf', { name: funder.name })}
                onClick={() =>
                  draft.set({ funders: funders.filter(({ slug }) => slug !== funder.slug) })
                }
              >
                {t('funding.rule.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className={editing.fault} role="alert">
        {faults['']}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t('funding.rule.set')}
        </button>
      </div>
      <p role="status">{done && t('funding.rule.done')}</p>
    </form>
  );
}
