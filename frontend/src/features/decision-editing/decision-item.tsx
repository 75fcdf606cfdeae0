import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import editing from '@/features/editing/editing.module.css';
import { Step } from '@/features/editing/step';
import { useFaults } from '@/features/editing/use-faults';
import { FoldedHistory } from '@/features/history/folded-history';
import rows from '@/features/programme-editing/programme-editing.module.css';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatPartialDate } from '@/lib/format-date';

import { CorrectForm } from './correct-form';
import { readDecision, withdrawDecision, type Decision } from './queries';

interface Props {
  readonly decision: Schemas['DecisionSummary'];
  readonly programme: string;
  readonly mayWrite: boolean;
  readonly onChanged: () => unknown;
  /** It is no more on the page. */
  readonly onWithdrawn: () => void;
}

/** One decision, with the way to what all can read of it, and the form that corrects it. */
export function DecisionItem(props: Props) {
  const { decision, programme, mayWrite, onChanged, onWithdrawn } = props;
  const { t } = useTranslation();
  const localized = useLocalized();
  const language = useLanguage();
  const [opened, setOpened] = useState<Decision>();
  const [error, setError] = useState<unknown>();
  const faults = useFaults(error, []);
  const { slug, title, date, body, organisation, outcome } = decision;
  const name = localized(title);

  async function open() {
    setError(undefined);
    try {
      setOpened(await readDecision(slug));
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <li className={rows.row}>
      <div>
        <h3>
          <Link to="/vedtak/$slug" params={{ slug }}>
            <Localized text={title} />
          </Link>
        </h3>
        <p>
          {date && <>{formatPartialDate(date, language)}, </>}
          {body?.name ? <Localized text={body.name} /> : organisation.name},{' '}
          {t(`resolution.outcome.${outcome}`)}
        </p>
      </div>
      <FoldedHistory subject={{ kind: 'decision', slug }} programme={programme} name={name} />
      {mayWrite && opened === undefined && (
        <div className={editing.buttons}>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            aria-label={t('resolution.correctOf', { name })}
            onClick={() => void open()}
          >
            {t('resolution.correct')}
          </button>
        </div>
      )}
      <p className={editing.fault} role="alert">
        {faults['']}
      </p>
      {opened && (
        <>
          <CorrectForm
            decision={opened}
            organisation={organisation.slug}
            name={name}
            onSaved={() => {
              setOpened(undefined);
              onChanged();
            }}
            onClosed={() => setOpened(undefined)}
          />
          <Step
            label={t('resolution.withdrawOf', { name })}
            hint={t('resolution.withdrawHint')}
            verb={t('resolution.withdraw')}
            send={(reason) => withdrawDecision(opened, reason)}
            onSent={onWithdrawn}
            onStale={open}
          />
        </>
      )}
    </li>
  );
}
