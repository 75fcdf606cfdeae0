import { useTranslation } from 'react-i18next';

interface Props {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** The next page of a list, below the last row. */
export function ShowMore({ query }: Props) {
  const { t } = useTranslation();
  if (!query.hasNextPage) return null;
  return (
    <button
      type="button"
      className="ds-button screen-only"
      data-variant="secondary"
      aria-busy={query.isFetchingNextPage}
      onClick={() => {
        query.fetchNextPage();
      }}
    >
      {t('common.actions.showMore')}
    </button>
  );
}
