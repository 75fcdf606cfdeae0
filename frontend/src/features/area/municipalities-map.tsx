import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { MunicipalityMap } from '@/charts/municipality-map';
import type { MapRegion } from '@/charts/municipality-map-drawing';
import { municipalityShapesQuery, shapesValidFrom } from '@/charts/municipality-shapes';

import styles from './municipalities-map.module.css';
import { useMunicipalities } from './use-municipalities';

interface Props {
  readonly label: string;
  readonly areas: readonly { readonly slug: string; readonly tone: 'main' | 'effect' }[];
  readonly asOf: string | undefined;
}

/** Some areas on the map of 2024, so their municipalities are those of 2024 or later too. */
export function MunicipalitiesMap({ label, areas, asOf }: Props) {
  const { t } = useTranslation();
  const router = useRouter();
  const shapes = useQuery(municipalityShapesQuery());
  const mapDay = asOf && asOf < shapesValidFrom ? shapesValidFrom : asOf;
  const fetched = useMunicipalities(
    areas.map((area) => area.slug),
    mapDay,
  );

  const slugs = new Map<string, string>();
  const regions: MapRegion[] = areas.flatMap(({ slug, tone }) =>
    (fetched.get(slug)?.municipalities ?? []).flatMap((municipality): MapRegion[] => {
      const { code, name } = municipality;
      if (!code || slugs.has(code)) return [];
      slugs.set(code, municipality.slug);
      return [
        {
          code,
          label: `${name} (${code})`,
          tone,
          href: router.buildLocation(to(municipality.slug)).href,
        },
      ];
    }),
  );

  if (fetched.size === areas.length && regions.length === 0) return null;
  if (shapes.isError) return <p className={styles.note}>{t('common.map.failed')}</p>;
  return (
    <div className={styles.block}>
      <MunicipalityMap
        label={label}
        shapes={regions.length > 0 ? (shapes.data ?? []) : []}
        regions={regions}
        instruction={t('common.map.instruction')}
        onChoose={(code) => {
          const slug = slugs.get(code);
          if (slug) void router.navigate(to(slug));
        }}
      />
      <p className={styles.note}>
        {t('common.map.borders')} {t('common.map.attribution')}
      </p>
    </div>
  );
}

function to(slug: string) {
  return { to: '/omraader/$slug', params: { slug } } as const;
}
