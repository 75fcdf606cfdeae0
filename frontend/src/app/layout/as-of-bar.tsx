import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';
import { useLanguage } from '@/i18n/use-language';
import { classNames } from '@/lib/class-names';
import { formatDay } from '@/lib/format-date';
import { isIsoDate, today } from '@/lib/iso-date';

import pageStyles from '@/components/page.module.css';
import styles from './as-of-bar.module.css';

const root = getRouteApi('__root__');

/** Chooses the day that the record is shown for, and says loudly when it is not today. */
export function AsOfBar() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { dato, ukjentDato } = root.useSearch();
  const navigate = useNavigate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // The button that leads back to today goes with the day it takes away, so the focus must have another place.
  const [returned, setReturned] = useState(false);

  useEffect(() => {
    if (returned && !dato) field.current?.focus();
  }, [returned, dato]);

  function show(day: string | undefined) {
    setReturned(day === undefined && dato !== undefined);
    void navigate({
      to: '.',
      search: (old) => ({ ...old, dato: day, ukjentDato: undefined }),
      resetScroll: false,
    });
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const day = new FormData(event.currentTarget).get('dato');
    show(isIsoDate(day) ? day : undefined);
  }

  return (
    <section
      className={classNames(styles.strip, (dato ?? ukjentDato) && styles.set)}
      aria-label={t('common.asOf.label')}
    >
      <div className={classNames(pageStyles.page, styles.bar)}>
        <form className={styles.form} onSubmit={submit} key={dato}>
          <label htmlFor={id}>
            <Icon name="calendar" /> {t('common.asOf.label')}
          </label>
          <input
            ref={field}
            id={id}
            name="dato"
            type="date"
            className={classNames('ds-input', styles.date)}
            min="1838-01-01"
            max="2099-12-31"
            defaultValue={dato ?? ''}
            title={t('common.asOf.help')}
          />
          <button
            type="submit"
            className={classNames('ds-button', styles.button)}
            data-variant="secondary"
          >
            {t('common.asOf.submit')}
          </button>
        </form>
        <p className={styles.banner} role="status">
          {dato && (
            <>
              {t('common.asOf.banner')} <strong>{formatDay(dato, language)}</strong>.{' '}
              {dato > today() && t('common.asOf.future')}
            </>
          )}
          {ukjentDato && t('common.asOf.notUnderstood', { text: ukjentDato })}
          {returned && !dato && (
            <span className="visually-hidden">{t('common.asOf.returned')}</span>
          )}
        </p>
        {dato && (
          <button
            type="button"
            className={classNames('ds-button', styles.button)}
            onClick={() => {
              show(undefined);
            }}
          >
            {t('common.asOf.reset')}
          </button>
        )}
      </div>
    </section>
  );
}
