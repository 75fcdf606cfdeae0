import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

import type { IndicatorSummary, Schemas } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { ProgrammeLink } from '@/components/programme-link';

import { AssessmentLine } from './assessment-line';
import styles from './indicator-rows.module.css';
import { explanationQuery, targetsQuery } from './queries';
import { sliceText } from './slice';
import { useSeriesWords } from './use-series-words';
import { useTargetWords } from './use-target-words';

interface Props {
  readonly indicators: readonly IndicatorSummary[];
  readonly area: string;
  readonly areaName: string;
  readonly asOf: string | undefined;
}

/** Indicators, each with how it goes in an area in one sentence. */
export function IndicatorRows({ indicators, area, areaName, asOf }: Props) {
  return (
    <ul className={styles.rows}>
      {indicators.map((indicator) => (
        <li key={indicator.slug} className={styles.row}>
          <span className={styles.name}>
            <Link to="/maltall/$slug" params={{ slug: indicator.slug }} search={{ omr: area }}>
              <Localized text={indicator.name} />
            </Link>
          </span>
          <Sentence indicator={indicator} area={area} areaName={areaName} asOf={asOf} />
          {indicator.targetAreas.length > 0 && (
            <Wanted slug={indicator.slug} area={area} asOf={asOf} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface SentenceProps extends Omit<Props, 'indicators'> {
  readonly indicator: IndicatorSummary;
}

function Sentence({ indicator, area, areaName, asOf }: SentenceProps) {
  const { slug, targetAreas, unit } = indicator;
  const { t } = useTranslation();
  const { sentenceOf, unitOf } = useSeriesWords();
  const { data, error, isPending } = useQuery(explanationQuery(slug, { area, asOf }));
  const known = data?.observed.filter(({ value }) => value !== undefined) ?? [];
  return (
    <>
      <span className={styles.sentence}>
        {known.length > 0 && data
          ? sentenceOf({ ...data.definition, points: data.observed })
          : data || error
            ? t('list.noneFor', { area: areaName })
            : '…'}{' '}
        {known.some(({ illustrative }) => illustrative) && <IllustrativeTag />}
        {known.length === 0 && (data ?? error) && (
          <OtherAreas slug={slug} areas={targetAreas.filter((each) => each.slug !== area)} />
        )}
      </span>
      {data && <AssessmentLine explanation={data} />}
      {isPending && targetAreas.some((each) => each.slug === area) && (
        <p className={styles.waiting} />
      )}
      <span className={styles.unit}>{unitOf(unit)}</span>
    </>
  );
}

interface OtherAreasProps {
  readonly slug: string;
  readonly areas: readonly Schemas['AreaRef'][];
}

/** Leads on from where there are no figures to where something is wanted. */
function OtherAreas({ slug, areas }: OtherAreasProps) {
  const { t } = useTranslation();
  if (areas.length === 0) return null;
  return (
    <span className="screen-only">
      {t('list.seeAreas')}{' '}
      {areas.map((area, index) => (
        <Fragment key={area.slug}>
          {index > 0 && ' · '}
          <Link to="/maltall/$slug" params={{ slug }} search={{ omr: area.slug }}>
            {area.name ?? area.slug}
          </Link>
        </Fragment>
      ))}
    </span>
  );
}

/** What is wanted of an indicator, wherever it is wanted, by which programme, and how it goes there. */
function Wanted({
  slug,
  area,
  asOf,
}: Omit<Props, 'areaName' | 'indicators'> & { readonly slug: string }) {
  const targets = useQuery(targetsQuery(slug, { asOf })).data?.targets ?? [];
  const current = targets.flatMap((target) =>
    target.current ? [{ target, version: target.current }] : [],
  );
  if (current.length === 0) return null;
  return (
    <ul className={styles.wanted}>
      {current.map(({ target, version }) => (
        <li key={target.slug}>
          <WantedThere
            target={target}
            version={version}
            isShown={target.area.slug === area}
            asOf={asOf}
          />
        </li>
      ))}
    </ul>
  );
}

interface WantedProps {
  readonly target: Schemas['TargetView'];
  readonly version: Schemas['TargetVersion'];
  /** How it goes there stands above already. */
  readonly isShown: boolean;
  readonly asOf: string | undefined;
}

function WantedThere({ target, version, isShown, asOf }: WantedProps) {
  const { t } = useTranslation();
  const { periodOf } = useSeriesWords();
  const wantedOf = useTargetWords();
  const { area, indicator, programme } = target;
  const slice = sliceText(target.slice);
  const isTold = isShown && slice === undefined;
  const { data } = useQuery({
    ...explanationQuery(indicator.slug, { area: area.slug, slice, asOf }),
    enabled: !isTold,
  });
  const what = wantedOf(version);
  return (
    <>
      {t('list.wanted.of', { area: area.name ?? area.slug })}:{' '}
      <Link
        to="/maltall/$slug"
        params={{ slug: indicator.slug }}
        search={{ omr: area.slug, utsnitt: slice }}
      >
        {version.deadline === undefined
          ? what
          : t('list.wanted.by', { what, period: periodOf(version.deadline) })}
      </Link>
      {version.source?.illustrative && !data?.assessment.illustrative && (
        <>
          {' '}
          <IllustrativeTag />
        </>
      )}
      {programme && (
        <>
          {' · '}
          <ProgrammeLink programme={programme} />
        </>
      )}
      {!isTold && data && <AssessmentLine explanation={data} />}
    </>
  );
}
