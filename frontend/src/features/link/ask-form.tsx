import { useQuery } from '@tanstack/react-query';
import { useId, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem, isProblem } from '@/api/api-problem';
import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
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
  const [partner, setPartner] = useState('');
  const [left, setLeft] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const sendKey = useSendKey();
  const all = measures?.items ?? [];
  const own = all.filter(({ responsible }) =>
    responsible.some((role) => role.partner?.slug === partner),
  );

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const entered = new FormData(form);
    const text = (name: string) => {
      const value = entered.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const items: Schemas['AskedFor'][] = own
      .filter(({ code }) => !left.includes(code))
      .map(({ code }) => ({ measure: code }));
    if (text('indicator') !== '') {
      items.push({
        indicator: text('indicator'),
        area: text('area'),
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
            : { email: text('email'), language: languageOf(text('language')) },
      };
      const made = await askForUpdate(programme, sendKey.of(given), given);
      sendKey.done();
      form.reset();
      setPartner('');
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

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        void submit(event);
      }}
    >
      <div className={styles.field}>
        <label className="ds-label" htmlFor={`${id}-partner`}>
          {t('link.ask.partner')}
        </label>
        <select
          id={`${id}-partner`}
          className="ds-input"
          value={partner}
          onChange={(event) => {
            setPartner(event.target.value);
            setLeft([]);
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
                  setLeft(
                    event.target.checked ? left.filter((each) => each !== code) : [...left, code],
                  );
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
          <select id={`${id}-indicator`} name="indicator" className="ds-input" defaultValue="">
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
          <select id={`${id}-area`} name="area" className="ds-input">
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
          <input id={`${id}-period`} name="period" className="ds-input" maxLength={10} />
        </div>
      </fieldset>
      <div className={styles.field}>
        <label className="ds-label" htmlFor={`${id}-due`}>
          {t('link.ask.due')}
        </label>
        <input
          id={`${id}-due`}
          name="due"
          type="date"
          className="ds-input"
          min={today()}
          max={addDays(today(), longestDays)}
          defaultValue={addDays(today(), usualDays)}
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
          name="message"
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
          name="email"
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
        <select id={`${id}-language`} name="language" className="ds-input" defaultValue={language}>
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
