import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { PageHeading } from '@/components/page-heading';
import { ProgrammeLink } from '@/components/programme-link';
import { SelectField } from '@/components/select-field';
import { FigureEntry } from '@/features/figure-entry/figure-entry';
import { gridQuery } from '@/features/figure-entry/queries';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/registrer');

/** How many years back one can begin: in months that is as many periods as a table has at most. */
const yearsBack = 15;

/** Where figures are entered, many at once. */
export function FigureEntryPage() {
  const { t } = useTranslation();
  const { program } = route.useParams();
  const { fra } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: grid } = useSuspenseQuery({
    ...gridQuery(program, { from: fra }),
    // What one writes in is not exchanged under their hands.
    staleTime: Infinity,
  });
  const { data: session } = useQuery(sessionQuery);
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear - back));
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('entry.title')} />
          <p>
            <ProgrammeLink programme={grid.programme} />
          </p>
          <p className={listStyles.lede}>{t('entry.lede')}</p>
          <p>
            <Link to="/arbeid/$program/innsendt" params={{ program }}>
              {t('entry.seeSent')}
            </Link>
          </p>
        </div>
        {session && (
          <FigureEntry
            key={fra}
            grid={grid}
            account={session.id}
            periodChoice={(keep) => (
              <SelectField
                label={t('entry.from')}
                value={fra}
                options={years.map((year) => ({ value: year, label: year }))}
                allLabel={t('entry.lastTwelve')}
                onChange={(from) => {
                  keep();
                  void navigate({ search: (old) => ({ ...old, fra: from }), replace: true });
                }}
              />
            )}
          />
        )}
      </div>
    </>
  );
}
