import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import editing from '@/features/editing/editing.module.css';
import { WithdrawForm } from '@/features/editing/withdraw-form';
import { FoldedHistory } from '@/features/history/folded-history';
import rows from '@/features/programme-editing/programme-editing.module.css';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';

import { withdrawRound } from './queries';
import { RoundForm } from './round-form';

interface Props {
  readonly summary: Schemas['RoundSummary'];
  readonly programme: string;
  readonly onChanged: () => unknown;
  /** It was called off, and its buttons are gone. */
  readonly onWithdrawn: () => void;
}

const steps = ['revise', 'withdraw'] as const;
type Step = (typeof steps)[number];
const actions = { revise: 'REVISE', withdraw: 'WITHDRAW' } as const;

/** One round: its days and where it stands, and what can be done with it. */
export function RoundItem({ summary, programme, onChanged, onWithdrawn }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [step, setStep] = useState<Step>();
  const [closed, setClosed] = useState<Step>();
  const place = useRef<HTMLDivElement>(null);
  const { round, state, allowedActions } = summary;
  const day = (date: string) => formatDay(date, language);
  const name = t('announce.name', { from: day(round.period.from), to: day(round.period.to) });

  // The button that was pressed is gone: who works by keys goes on in what came in its place, and back.
  useEffect(() => {
    const next = step === undefined ? `[data-step="${closed ?? ''}"]` : 'input';
    if (step ?? closed) place.current?.querySelector<HTMLElement>(next)?.focus();
  }, [step, closed]);

  function close() {
    setClosed(step);
    setStep(undefined);
  }

  const form = {
    onSent: () => {
      close();
      onChanged();
    },
    onStale: onChanged,
    onCancel: close,
  };
  return (
    <li className={rows.row}>
      <div>
        <h3>{name}</h3>
        <p>
          <strong>{t(`announce.state.${state}`)}</strong>.{' '}
          {t('announce.days', { opens: day(round.opens), due: day(round.due) })}
        </p>
        {round.note && (
          <p>
            <Localized text={round.note} />
          </p>
        )}
      </div>
      <FoldedHistory
        subject={{ kind: 'entity', type: 'REPORT_ROUND', id: round.id }}
        version={round.version}
        programme={programme}
        name={name}
      />
      <div ref={place} className={rows.step}>
        {step === undefined && (
          <div className={editing.buttons}>
            {steps
              .filter((each) => allowedActions.includes(actions[each]))
              .map((each) => (
                <button
                  key={each}
                  type="button"
                  className="ds-button"
                  data-variant="secondary"
                  data-step={each}
                  aria-label={t(`announce.${each}Of`, { name })}
                  onClick={() => setStep(each)}
                >
                  {t(`announce.${each}`)}
                </button>
              ))}
          </div>
        )}
        {step === 'revise' && (
          <RoundForm
            {...form}
            programme={programme}
            round={round}
            label={t('announce.reviseOf', { name })}
          />
        )}
        {step === 'withdraw' && (
          <WithdrawForm
            {...form}
            onSent={() => {
              setStep(undefined);
              // The page says so and takes the focus: the button pressed before this one must not.
              setClosed(undefined);
              onWithdrawn();
              onChanged();
            }}
            label={t('announce.withdrawOf', { name })}
            hint={t('announce.withdrawHint')}
            verb={t('announce.withdraw')}
            send={(reason) => withdrawRound(programme, round, reason)}
          />
        )}
      </div>
    </li>
  );
}
