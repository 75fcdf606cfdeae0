import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import { EmptyState } from '@/components/empty-state';
import { ProblemAlert } from '@/components/problem-alert';

interface Props {
  readonly area: string;
  readonly error: unknown;
  readonly retry: () => void;
  readonly onShowAsReported: () => void;
  readonly onResetPeriod: () => void;
  readonly onShowTotal: () => void;
  readonly onShowNow: () => void;
}

const kinds = {
  'urn:ringvirkning:problem:area-not-there': 'areaNotThere',
  'urn:ringvirkning:problem:areas-not-added': 'areasNotAdded',
  'urn:ringvirkning:problem:parts-not-known': 'partsNotKnown',
  'urn:ringvirkning:problem:unknown-area': 'unknownArea',
  'urn:ringvirkning:problem:period-not-of-frequency': 'period',
  'urn:ringvirkning:problem:periods-reversed': 'period',
  'urn:ringvirkning:problem:unknown-slice': 'slice',
  // The page is there, so it was not when one asks about an earlier day.
  'urn:ringvirkning:problem:not-found': 'notKnown',
} as const;

/** Why an area has no figures, in words, and what else one can look at; any other failure as everywhere. */
export function SeriesProblem({
  area,
  error,
  retry,
  onShowAsReported,
  onResetPeriod,
  onShowTotal,
  onShowNow,
}: Props) {
  const { t } = useTranslation();
  const type = error instanceof ApiProblem ? error.type : undefined;
  const kind = type !== undefined && type in kinds ? kinds[type as keyof typeof kinds] : undefined;
  if (!kind) return <ProblemAlert error={error} retry={retry} />;
  return (
    <EmptyState title={t('detail.problem.title', { area })} text={t(`detail.problem.${kind}`)}>
      {kind === 'areaNotThere' && (
        <button type="button" className="ds-button" onClick={onShowAsReported}>
          {t('detail.problem.asReported')}
        </button>
      )}
      {kind === 'period' && (
        <button type="button" className="ds-button" onClick={onResetPeriod}>
          {t('detail.problem.resetPeriod')}
        </button>
      )}
      {kind === 'slice' && (
        <button type="button" className="ds-button" onClick={onShowTotal}>
          {t('detail.problem.showTotal')}
        </button>
      )}
      {kind === 'notKnown' && (
        <button type="button" className="ds-button" onClick={onShowNow}>
          {t('detail.problem.showNow')}
        </button>
      )}
    </EmptyState>
  );
}
