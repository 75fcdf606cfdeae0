import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** A revision of a plan that was not there on the day on the page, with what a reader may want instead. */
export interface MissingRevision {
  /** The slug of the programme. */
  readonly programme: string;
  /** The slug of the plan. */
  readonly plan: string;
  /** The number in the address, when it names one. */
  readonly revision?: string;
  /** The number of the revision that was there. */
  readonly shown?: number;
  readonly isThereToday: boolean;
}

export function isMissingRevision(data: unknown): data is MissingRevision {
  return typeof data === 'object' && data !== null && 'isThereToday' in data;
}

/** The ways on: to the revision that was there on the day, and to the day when this one is. */
export function WaysFromMissingRevision({ missing }: { readonly missing: MissingRevision }) {
  const { t } = useTranslation();
  const { programme, plan, revision, shown, isThereToday } = missing;
  return (
    <>
      {isThereToday && revision !== undefined && (
        <Link
          to="/p/$program/plan/r/$rev"
          params={{ program: programme, rev: revision }}
          search={({ lang }) => ({ lang, plan, dato: undefined })}
          className="ds-button"
        >
          {t('common.notFound.revisionToday', { number: revision })}
        </Link>
      )}
      {shown !== undefined && (
        <Link
          to="/p/$program/plan"
          params={{ program: programme }}
          search={({ dato, lang }) => ({ dato, lang, plan })}
          className="ds-button"
          data-variant="secondary"
        >
          {t('common.notFound.revisionThen', { number: shown })}
        </Link>
      )}
    </>
  );
}
