import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ChangeEvent, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem, isProblem } from '@/api/api-problem';
import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { DraftNotice } from '@/features/editing/draft-notice';
import { useFormDraft } from '@/features/editing/use-form-draft';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { compareNames } from '@/lib/collate';
import { addDays, today } from '@/lib/iso-date';
import { languages } from '@/lib/languages';
import { useSendKey } from '@/lib/use-send-key';

import styles from './link.module.css';
import { askableFiguresQuery, askableMeasuresQuery, askForUpdate } from './queries';

interface Props {
  readonly programme: string;
  readonly onMade: (made: Schemas['UpdateRequestLink']) => void;
}

const usualDays = 14;
const longestDays = 60;

/** Who answers for measures, each once. */
function partnersOf(measures: readonly Schemas['MeasureSummary'][]) {
  const partners = new Map<string, string>();
  for (const { responsible } of measures) {
    for (const { partner } of responsible) {
      if (partner) partners.set(partner.slug, partner.name ?? partner.slug);
    }
  }
  return [...partners].sort(([, one], [, other]) => compareNames(one, other));
}

/** A language as the contract writes it. */
function languageOf(tag: string): Schemas['MailTo']['language'] {
  if (tag === 'nn') return 'NN';
  return tag === 'en' ? 'EN' : 'NB';
}

/** Asks a partner for measures that they answer for, and for a figure. */
export function AskForm({ programme, onMade }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const language = useLanguage();
  const id = useId();
  const { data: measures } = useQuery(askableMeasuresQuery(programme));
  const { data: figures } = useQuery(askableFiguresQuery(programme));
  const draft = useFormDraft(`asking of ${programme}`, {
    partner: '',
    left: [] as readonly string[],
    indicator: '',
    area: '',
    period: '',
    due: addDays(today(), usualDays),
    message: '',
    language: language,
  });
  const { partner, left } = draft.values;
  // To whom it is sent is not kept on the device.
  const [email, setEmail] = useState('');
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const sendKey = useSendKey();
  const all = measures?.items ?? [];
  const own = all.filter(({ responsible }) =>
    responsible.some((role) => role.partner?.slug === partner),
  );

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = { ...draft.values, email };
    const text = (name: 'indicator' | 'area' | 'period' | 'due' | 'message' | 'email') =>
      said[name].trim();
    const items: Schemas['AskedFor'][] = own
      .filter(({ code }) => !left.includes(code))
      .map(({ code }) => ({ measure: code }));
    if (text('indicator') !== '') {
      items.push({
        indicator: text('indicator'),
        // The first is shown until somebody chooses another.
        area: text('area') === '' ? figures?.areas[0]?.slug : text('area'),
        period: text('period'),
      });
    }
    if (partner === '' || items.length === 0) {
      setFault(t('link.ask.nothing'));
      return;
    }
    if (busy) return;
    setBusy(true);
    setFault(undefined);
    try {
      const message = text('message');
      const given: Schemas['CreateUpdateRequest'] = {
        partner,
        items,
        due: text('due') || undefined,
        message: message || undefined,
        mailTo:
          text('email') === ''
            ? undefined
            : { email: text('email'), language: languageOf(said.language) },
      };
      const made = await askForUpdate(programme, sendKey.of(given), given);
      sendKey.done();
      draft.clear();
      setEmail('');
      onMade(made);
    } catch (error) {
      const known = ['not-asked-for', 'unknown-reference', 'expires-out-of-reach'];
      const refused = known.some((name) => isProblem(error, name));
      const unmailed = isProblem(error, 'mail-is-off');
      const address = error instanceof ApiProblem && error.status === 400 && text('email') !== '';
      if (unmailed) setFault(t('link.ask.noMail'));
      else if (address) setFault(t('link.ask.noAddress'));
      else setFault(t(refused ? 'link.ask.refused' : 'link.asked.failed'));
    } finally {
      setBusy(false);
    }
  }

  const field = (name: 'indicator' | 'area' | 'period' | 'due' | 'message' | 'language') => ({
    value: draft.values[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>) =>
      draft.set({ [name]: event.target.value }),
  });

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        void submit(event);
      }}
    >
      <DraftNotice draft={draft} />
      <div className={styles.field}>
        <label className="ds-label" htmlFor={`${id}-partner`}>
          {t('link.ask.partner')}
        </label>
        <select
          id={`${id}-partner`}
          className="ds-input"
          value={partner}
          onChange={(event) => {
            draft.set({ partner: event.target.value, left: [] });
          }}
        >
          <option value="">{t('link.ask.choose')}</option>
          {partnersOf(all).map(([slug, name]) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {own.length > 0 && (
        <fieldset className={styles.card}>
          <legend className="ds-label">{t('link.ask.items')}</legend>
          {own.map(({ code, title }) => (
            <label key={code} className={styles.choice}>
              <input
                type="checkbox"
                checked={!left.includes(code)}
                onChange={(event) => {
                  draft.set({
                    left: event.target.checked
                      ? left.filter((each) => each !== code)
                      : [...left, code],
                  });
                }}
              />
              <span>
                {code} <Localized text={title} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className={styles.card}>
        <legend className="ds-label">{t('link.ask.figures')}</legend>
        <div className={styles.field}>
          <label className="ds-label" htmlFor={`${id}-indicator`}>
            {t('link.ask.figure')}
          </label>
          <select id={`${id}-indicator`} className="ds-input" {...field('indicator')}>
            <option value="">{t('link.ask.noFigure')}</option>
            {figures?.indicators.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {localized(name)}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label className="ds-label" htmlFor={`${id}-area`}>
            {t('link.ask.area')}
          </label>
          <select id={`${id}-area`} className="ds-input" {...field('area')}>
            {figures?.areas.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name ?? slug}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label className="ds-label" htmlFor={`${id}-period`}>
            {t('link.ask.period')}
          </label>
          <input id={`${id}-period`} className="ds-input" maxLength={10} {...field('period')} />
        </div>
      </fieldset>
      <div className={styles.field}>
        <label className="ds-label" htmlFor={`${id}-due`}>
          {t('link.ask.due')}
        </label>
        <input
          id={`${id}-due`}
          {...field('due')}
          type="date"
          className="ds-input"
          min={today()}
          max={addDays(today(), longestDays)}
        />
      </div>
      <div className={styles.field}>
        <label className="ds-label" htmlFor={`${id}-message`}>
          {t('link.ask.message')}
        </label>
        <p id={`${id}-hint`} className={styles.known}>
          {t('link.ask.messageHint')}
        </p>
        <textarea
          id={`${id}-message`}
          {...field('message')}
          className="ds-input"
          rows={2}
          maxLength={1000}
          aria-describedby={`${id}-hint`}
        />
      </div>
      <div className={styles.field}>
        <label className="ds-label" htmlFor={`${id}-email`}>
          {t('link.ask.email')}
        </label>
        <p id={`${id}-email-hint`} className={styles.known}>
          {t('link.ask.emailHint')}
        </p>
        <input
          id={`${id}-email`}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          type="email"
          className="ds-input"
          maxLength={254}
          autoComplete="off"
          aria-describedby={`${id}-email-hint`}
        />
      </div>
      <div className={styles.field}>
        <label className="ds-label" htmlFor={`${id}-language`}>
          {t('link.ask.language')}
        </label>
        <select id={`${id}-language`} className="ds-input" {...field('language')}>
          {languages.map((each) => (
            <option key={each} value={each}>
              {t(`common.languages.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <p className={styles.fault} role="alert">
        {fault}
      </p>
      <div className={styles.send}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t('link.ask.send')}
        </button>
      </div>
    </form>
  );
}
