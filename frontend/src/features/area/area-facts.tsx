import { useTranslation } from 'react-i18next';

import type { AreaView } from '@/api/types';
import { AreaLink } from '@/components/area-link';
import { FactList } from '@/components/fact-list';
import { LinkedList } from '@/components/linked-list';

/** What an area is on the day of the page. */
export function AreaFacts({ area }: Readonly<{ area: AreaView }>) {
  const { t } = useTranslation();
  const coded = area.codes.length > 0;
  const facts = [
    { label: t('area.facts.kind'), value: t(`enums.areaKind.${area.kind}`) },
    ...(coded ? [{ label: t('area.facts.code'), value: area.code ?? t('area.facts.noCode') }] : []),
    ...(area.county
      ? [{ label: t('area.facts.county'), value: <AreaLink area={area.county} /> }]
      : []),
    ...(area.typologies.length > 0
      ? [
          {
            label: t('area.facts.typologies'),
            value: area.typologies.map((kind) => t(`enums.areaKind.${kind}`)).join(', '),
          },
        ]
      : []),
    ...(area.centre
      ? [{ label: t('area.facts.centre'), value: <AreaLink area={area.centre} /> }]
      : []),
    ...(area.memberships.length > 0
      ? [
          {
            label: t('area.facts.memberships'),
            value: (
              <LinkedList
                items={area.memberships.map((membership) => ({
                  key: membership.area.slug,
                  node: <AreaLink area={membership.area} />,
                }))}
              />
            ),
          },
        ]
      : []),
  ];
  return <FactList facts={facts} />;
}
