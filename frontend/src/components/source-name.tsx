import { Localized } from '@/components/localized';
import { useSourceTitle } from '@/components/source-titles';

/** A source by the name that a reader knows it by, never by its number. */
export function SourceName({ document }: Readonly<{ document: string }>) {
  return <Localized text={useSourceTitle()(document)} />;
}
