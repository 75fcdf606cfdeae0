import { useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { ProgrammeSummary } from '@/api/types';
import { MunicipalityMap } from '@/charts/municipality-map';
import type { MapRegion } from '@/charts/municipality-map-drawing';
import { municipalityShapesQuery } from '@/charts/municipality-shapes';
import { Localized } from '@/components/localized';
import { useLocalized } from '@/i18n/use-localized';

import { programmeTree } from './programme-tree';
import styles from './programmes-map.module.css';

interface Props {
  /** The programmes on the map, with the codes that the map has. */
  readonly programmes: readonly ProgrammeSummary[];
  readonly highlight: string | null;
  readonly className?: string;
}

/** Where the programmes of the list are. A municipality leads to its programme, or to the list of its programmes. */
export function ProgrammesMap({ programmes, highlight, className }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const router = useRouter();
  const shapes = useQuery(municipalityShapesQuery());

  const places = useMemo(() => programmesByMunicipality(programmes), [programmes]);
  const targetOf = (code: string) => {
    const [first, ...others] = places.get(code) ?? [];
    return first && others.length === 0
      ? ({ to: '/p/$program', params: { program: first.slug } } as const)
      : ({ to: '/', search: (old: object) => ({ ...old, kommune: code }) } as const);
  };
  const nameOf = (code: string) =>
    shapes.data?.find((shape) => shape.properties.code === code)?.properties.name ?? code;
  const regions: MapRegion[] = [...places].map(([code, there]) => ({
    code,
    label:
      there.length === 1
        ? t('landing.map.one', { name: nameOf(code), programme: localized(there[0]?.name) })
        : t('landing.map.several', { name: nameOf(code), count: there.length }),
    href: router.buildLocation(targetOf(code)).href,
  }));
  const highlighted = new Set(
    programmes.find((each) => each.slug === highlight)?.municipalityCodes,
  );
  const unplaced = programmes.filter((each) => each.municipalityCodes.length === 0);

  return (
    <section className={className} aria-labelledby="programme-map">
      <h2 id="programme-map" className="visually-hidden">
        {t('landing.map.title')}
      </h2>
      {shapes.isError ? (
        <p className={styles.note}>{t('common.map.failed')}</p>
      ) : (
        <MunicipalityMap
          label={t('landing.map.title')}
          shapes={shapes.data ?? []}
          regions={regions}
          highlighted={highlighted}
          instruction={t('landing.map.instruction')}
          onChoose={(code) => void router.navigate(targetOf(code))}
        />
      )}
      {unplaced.length > 0 && (
        <div className={styles.note}>
          <p>{t('landing.map.missing', { count: unplaced.length })}</p>
          <ul>
            {unplaced.map((each) => (
              <li key={each.slug}>
                <Link to="/p/$program" params={{ program: each.slug }}>
                  <Localized text={each.name} />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.note}>
        {t('common.map.borders')} {t('common.map.attribution')}
      </p>
    </section>
  );
}

/** The programmes of each municipality; a programme that is part of another one there does not count twice. */
function programmesByMunicipality(programmes: readonly ProgrammeSummary[]) {
  const places = new Map<string, ProgrammeSummary[]>();
  for (const { programme } of programmeTree(programmes)) {
    for (const code of programme.municipalityCodes) {
      places.set(code, [...(places.get(code) ?? []), programme]);
    }
  }
  return places;
}
