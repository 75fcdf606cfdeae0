import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Localized } from '@/components/localized';
import { PartnerLink } from '@/components/partner-link';
import { BodyComposition } from '@/features/decision/body-composition';
import { BodyDelegations } from '@/features/decision/body-delegations';
import { BodyMeetings } from '@/features/decision/body-meetings';
import editing from '@/features/editing/editing.module.css';
import { Step } from '@/features/editing/step';
import { useTold } from '@/features/editing/use-told';
import { FoldedHistory } from '@/features/history/folded-history';
import rows from '@/features/programme-editing/programme-editing.module.css';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatPartialDate } from '@/lib/format-date';
import { formatValidity } from '@/lib/format-period';

import { BodyEditor } from './body-editor';
import { DelegationForm } from './delegation-form';
import { MeetingForm } from './meeting-form';
import { withdrawBody, withdrawDelegation, withdrawMeeting, type Body } from './queries';
import { SeatForm } from './seat-form';
import { SeatItem } from './seat-item';
import { WithdrawParts } from './withdraw-parts';

interface Props {
  readonly body: Body;
  readonly bodies: readonly Body[];
  readonly programme: string;
  /** Whose drafts are kept; of who may not write, there is none. */
  readonly account: string | undefined;
  readonly onChanged: () => unknown;
  /** It is no more on the page. */
  readonly onWithdrawn: () => void;
}

const steps = ['correct', 'seat', 'delegation', 'meeting'] as const;
type Open = (typeof steps)[number];

/** One body: whom it is put together of, and what it lets others decide; and the forms that say more of it. */
export function BoardItem(props: Props) {
  const { body, bodies, programme, account, onChanged, onWithdrawn } = props;
  const { t } = useTranslation();
  const localized = useLocalized();
  const language = useLanguage();
  const [step, setStep] = useState<Open>();
  const [closed, setClosed] = useState<Open>();
  const place = useRef<HTMLDivElement>(null);
  const { slug, type, organisation, validity, composition, seats, delegations, meetings } = body;
  const name = localized(body.name);
  const mayWrite = account !== undefined;
  const { told, tell } = useTold();

  // The button that was pressed is gone: who works by keys goes on in what came in its place, and back.
  useEffect(() => {
    const next = step === undefined ? `[data-step="${closed ?? ''}"]` : 'input, select';
    if (step ?? closed) place.current?.querySelector<HTMLElement>(next)?.focus();
  }, [step, closed]);

  function partWithdrawn(part: string) {
    tell(t('board.withdrawn', { name: part }));
    onChanged();
  }

  function close() {
    setClosed(step);
    setStep(undefined);
  }

  const form = { body, programme, onChanged, onClosed: close };
  return (
    <li className={rows.row}>
      <div>
        <h3>
          <Link to="/organ/$slug" params={{ slug }}>
            <Localized text={body.name} />
          </Link>
        </h3>
        <p>
          {t(`decision.enums.governingBodyType.${type}`)}, <PartnerLink partner={organisation} />
          {(validity.from ?? validity.to) && <>, {formatValidity(validity, language)}</>}
        </p>
        {body.mandate && (
          <p>
            <Localized text={body.mandate} />
          </p>
        )}
      </div>
      {told}
      {composition && (
        <BodyComposition composition={composition} declared={body.declaredConstituencies} />
      )}
      <h4>{t('decision.body.sections.seats')}</h4>
      {seats.length === 0 ? (
        <p>{t('board.seat.none')}</p>
      ) : (
        <ul className={rows.rows}>
          {seats.map((seat) => (
            <SeatItem
              key={seat.key}
              seat={seat}
              body={body}
              programme={programme}
              bodyName={name}
              mayWrite={mayWrite}
              onChanged={onChanged}
              onWithdrawn={partWithdrawn}
            />
          ))}
        </ul>
      )}
      <h4>{t('decision.body.sections.delegations')}</h4>
      {delegations.length === 0 ? (
        <p>{t('board.delegation.none')}</p>
      ) : (
        <BodyDelegations delegations={delegations} />
      )}
      {mayWrite && (
        <WithdrawParts
          body={body}
          parts={delegations.map(({ key, subject }) => ({ key, name: localized(subject) }))}
          send={withdrawDelegation}
          onDone={partWithdrawn}
          onStale={onChanged}
        />
      )}
      <h4>{t('decision.body.sections.meetings')}</h4>
      {meetings.length === 0 ? (
        <p>{t('board.meeting.none')}</p>
      ) : (
        <BodyMeetings meetings={meetings} />
      )}
      {mayWrite && (
        <WithdrawParts
          body={body}
          parts={meetings.map(({ key, date }) => ({
            key,
            name: t('board.meetingOf', { date: formatPartialDate(date, language) }),
          }))}
          send={withdrawMeeting}
          onDone={partWithdrawn}
          onStale={onChanged}
        />
      )}
      <FoldedHistory
        subject={{ kind: 'entity', type: 'GOVERNING_BODY', id: body.id }}
        version={body.version}
        programme={programme}
        name={name}
      />
      {mayWrite && (
        <div ref={place} className={rows.step}>
          {step && <h4>{t(`board.step.${step}`)}</h4>}
          {step === undefined && (
            <div className={editing.steps}>
              {steps.map((each) => (
                <button
                  key={each}
                  type="button"
                  className="ds-button"
                  data-variant="secondary"
                  data-step={each}
                  aria-label={t(`board.stepOf.${each}`, { name })}
                  onClick={() => setStep(each)}
                >
                  {t(`board.step.${each}`)}
                </button>
              ))}
              <Step
                label={t('board.withdrawBody', { name })}
                hint={t('board.withdrawBodyHint')}
                verb={t('board.withdraw')}
                send={(reason) => withdrawBody(body, reason)}
                onSent={onWithdrawn}
                onStale={onChanged}
              />
            </div>
          )}
          {step === 'correct' && (
            <section aria-label={t('board.stepOf.correct', { name })} className={rows.step}>
              <BodyEditor body={body} account={account} onChanged={onChanged} />
              <button type="button" className="ds-button" data-variant="tertiary" onClick={close}>
                {t('board.close')}
              </button>
            </section>
          )}
          {step === 'seat' && <SeatForm {...form} label={t('board.stepOf.seat', { name })} />}
          {step === 'delegation' && (
            <DelegationForm
              {...form}
              bodies={bodies}
              label={t('board.stepOf.delegation', { name })}
            />
          )}
          {step === 'meeting' && (
            <MeetingForm
              body={body}
              onChanged={onChanged}
              onClosed={close}
              label={t('board.stepOf.meeting', { name })}
            />
          )}
        </div>
      )}
    </li>
  );
}
