import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { DataTable } from '@/components/data-table';
import { PageHeading } from '@/components/page-heading';
import { IndicatorEditor } from '@/features/indicator-editing/indicator-editor';
import { lastOf } from '@/features/indicator-editing/indicator-values';
import { History } from '@/features/history/history';
import { indicatorToEditQuery } from '@/features/indicator-editing/queries';
import { useIndicatorWords } from '@/features/indicator-editing/use-indicator-words';
import { WithdrawIndicator } from '@/features/indicator-editing/withdraw-indicator';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatDay } from '@/lib/format-date';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/maltall/$slug');

/** How an indicator of a programme has been measured, and how it is to be from a day on; or that it is there no more. */
export function EditIndicatorPage() {
  const [withdrawn, setWithdrawn] = useState<string>();
  return withdrawn === undefined ? (
    <IndicatorToEdit onWithdrawn={setWithdrawn} />
  ) : (
    <WithdrawnIndicator name={withdrawn} />
  );
}

/** Nothing is fetched again of what is there no more. */
function WithdrawnIndicator({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const { program } = route.useParams();
  const told = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    told.current?.focus();
  }, []);

  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('definition.edit', { name })} />
          <p role="status" ref={told} tabIndex={-1}>
            {t('definition.withdrawn', { name })}
          </p>
          <p>
            <Link to="/arbeid/$program/maltall" params={{ program }}>
              {t('definition.all')}
            </Link>
          </p>
        </div>
      </div>
    </>
  );
}

interface Props {
  readonly onWithdrawn: (name: string) => void;
}

function IndicatorToEdit({ onWithdrawn }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const { wordOf } = useIndicatorWords();
  const { program, slug } = route.useParams();
  const { data: indicator } = useSuspenseQuery(indicatorToEditQuery(slug));
  const { data: session } = useQuery(sessionQuery);
  const name = localized(lastOf(indicator).name);
  const mayWrite =
    session?.memberships.some(
      (own) => own.programme.slug === program && (own.role === 'LEAD' || own.role === 'EDITOR'),
    ) ?? false;
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('definition.edit', { name })} />
          <p>
            <Link to="/maltall/$slug" params={{ slug }}>
              {t('definition.see')}
            </Link>
          </p>
          <p>
            <Link to="/arbeid/$program/maltall" params={{ program }}>
              {t('definition.all')}
            </Link>
          </p>
          <p>
            <Link to="/arbeid/$program/registrer" params={{ program }}>
              {t('definition.enterFigures')}
            </Link>
          </p>
          <p>
            <Link to="/arbeid/$program/maltall/$slug/merknader" params={{ program, slug }}>
              {t('definition.remarks')}
            </Link>
          </p>
          <p className={listStyles.lede}>{t('definition.editLede')}</p>
        </div>
        <div className={listStyles.parts}>
          <DataTable
            caption={t('definition.history')}
            stacks
            columns={[
              t('definition.from'),
              t('definition.field.name'),
              t('definition.unit'),
              t('definition.field.kind'),
            ]}
            rows={[...indicator.definitions].reverse().map((definition) => ({
              key: String(definition.number),
              cells: [
                definition.validFrom === undefined
                  ? t('definition.beginning')
                  : formatDay(definition.validFrom, language),
                localized(definition.name),
                definition.unit,
                wordOf('kind', definition.kind),
              ],
            }))}
          />
          {session && <IndicatorEditor key={slug} indicator={indicator} account={session.id} />}
          {mayWrite && (
            <WithdrawIndicator
              indicator={indicator}
              name={name}
              onWithdrawn={() => onWithdrawn(name)}
            />
          )}
          <History
            subject={{ kind: 'indicator', slug }}
            version={indicator.version}
            programme={program}
          />
        </div>
      </div>
    </>
  );
}
