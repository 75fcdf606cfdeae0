import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { DecisionLink } from '@/components/decision-link';
import editing from '@/features/editing/editing.module.css';
import { Step } from '@/features/editing/step';
import rows from '@/features/programme-editing/programme-editing.module.css';
import { useLanguage } from '@/i18n/use-language';
import { formatPeriod } from '@/lib/format-period';

import { EndSeatForm } from './end-seat-form';
import { withdrawSeat, type Body } from './queries';
import { useSeatWords } from './use-seat-words';

interface Props {
  readonly seat: Schemas['Seat'];
  readonly body: Body;
  readonly programme: string;
  readonly bodyName: string;
  readonly mayWrite: boolean;
  readonly onChanged: () => unknown;
  /** It is no more in the body. */
  readonly onWithdrawn: (name: string) => void;
}

/** One seat, or several of one kind: whom it comes from and when it is in use, with the way to end it. */
export function SeatItem(props: Props) {
  const { seat, body, programme, bodyName, mayWrite, onChanged, onWithdrawn } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const wordsOf = useSeatWords();
  const [ending, setEnding] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const other = body.seats.find(({ key }) => key === seat.substituteFor);
  const said = formatPeriod(seat.period, language);
  const name = t('board.seat.name', { seat: wordsOf(seat), body: bodyName, when: said });

  // The button that was pressed is gone: who works by keys goes on in what came in its place.
  useEffect(() => {
    if (ending) item.current?.querySelector('input')?.focus();
  }, [ending]);

  function close() {
    setEnding(false);
    item.current?.focus();
  }

  return (
    <li ref={item} className={rows.row} tabIndex={-1}>
      <p>
        <strong>{wordsOf(seat)}</strong>
        {other && <> ({t('board.seat.standsInFor', { seat: wordsOf(other) })})</>}
        {', '}
        {seat.count === undefined
          ? t('decision.body.seatsNotKnown')
          : t('decision.body.seatCount', { count: seat.count })}
        {seat.voting === false && <>, {t('board.seat.noVote')}</>}
        {', '}
        {said}
      </p>
      {(seat.appointedBy ?? seat.endedBy) && (
        <p>
          {seat.appointedBy && (
            <>
              {t('decision.body.seat.decision')} <DecisionLink decision={seat.appointedBy} />
            </>
          )}
          {seat.appointedBy && seat.endedBy && ' – '}
          {seat.endedBy && (
            <>
              {t('decision.body.seat.ended')} <DecisionLink decision={seat.endedBy} />
            </>
          )}
        </p>
      )}
      {mayWrite && !ending && (
        <div className={editing.steps}>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            aria-label={t(seat.period?.to ? 'board.seat.correctEndOf' : 'board.seat.endOf', {
              name,
            })}
            onClick={() => setEnding(true)}
          >
            {t(seat.period?.to ? 'board.seat.correctEnd' : 'board.seat.end')}
          </button>
          <Step
            label={t('board.withdrawPart', { name })}
            hint={t('board.withdrawPartHint')}
            verb={t('board.withdraw')}
            send={(reason) => withdrawSeat(body, seat.key, reason)}
            onSent={() => onWithdrawn(wordsOf(seat))}
            onStale={onChanged}
          />
        </div>
      )}
      {ending && (
        <EndSeatForm
          body={body}
          seat={seat}
          programme={programme}
          label={t('board.seat.endOf', { name })}
          onDone={close}
          onChanged={onChanged}
          onClosed={close}
        />
      )}
    </li>
  );
}
