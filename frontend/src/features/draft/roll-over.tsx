import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemAlert } from '@/components/problem-alert';
import { useLanguage } from '@/i18n/use-language';
import { slugOf } from '@/lib/slug-of';
import { useSendKey } from '@/lib/use-send-key';

import { draftQuery, rollOver } from './queries';
import { RollOverMeasure } from './roll-over-measure';
import { carryOver, continued, periodOf, type Fate } from './rolled-over';
import { TextInput } from './text-input';
import { WriteForm } from './write-form';

interface Props {
  readonly slug: string;
  /** The revision that next year's plan is made from. */
  readonly number: number;
  readonly onMade: (slug: string) => void;
}

/** Makes next year's plan: of each measure that goes on it is said what becomes of it. */
export function RollOver({ slug, number, onMade }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: draft, error, refetch } = useQuery(draftQuery(slug, number));
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [fates, setFates] = useState<Readonly<Record<string, Fate>>>({});
  const sendKey = useSendKey();
  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />;
  if (!draft) return <p>{t('common.states.loading')}</p>;
  const ended = new Set(['COMPLETED', 'DROPPED', 'MERGED', 'SPLIT']);
  const live = draft.revision.content.measures.filter(({ change }) => !ended.has(change ?? ''));
  return (
    <WriteForm
      slug={slug}
      submit={t('revising.rollOver.submit')}
      send={async () => {
        const wanted = {
          slug: address.trim() || slugOf(name),
          name: { [language]: name.trim() },
          period: periodOf(from, to),
          measures: live.flatMap(({ code }) => carryOver(code, fates[code] ?? continued, language)),
        };
        const made = await rollOver(slug, number, wanted, sendKey.of(wanted));
        sendKey.done();
        onMade(made.slug);
      }}
    >
      <TextInput label={t('revising.rollOver.name')} value={name} onChange={setName} required />
      <TextInput
        label={t('revising.rollOver.address')}
        hint={t('revising.rollOver.addressHint', { slug: slugOf(name) || '…' })}
        value={address}
        onChange={setAddress}
        maxLength={120}
      />
      <TextInput
        label={t('revising.rollOver.from')}
        hint={t('revising.rollOver.periodHint')}
        value={from}
        onChange={setFrom}
      />
      <TextInput label={t('revising.rollOver.to')} value={to} onChange={setTo} />
      <h3>{t('revising.rollOver.measures', { count: live.length })}</h3>
      {live.map((measure) => (
        <RollOverMeasure
          key={measure.code}
          measure={measure}
          fate={fates[measure.code] ?? continued}
          onChange={(fate) => setFates((old) => ({ ...old, [measure.code]: fate }))}
        />
      ))}
    </WriteForm>
  );
}
