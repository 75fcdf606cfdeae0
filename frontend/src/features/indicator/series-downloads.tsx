import { DownloadLinks } from '@/components/download-links';

import { seriesParams, type SeriesChoice } from './queries';
import styles from './series-downloads.module.css';

interface Props {
  readonly slug: string;
  readonly choices: readonly SeriesChoice[];
  readonly nameOf: (area: string) => string;
}

/** The figures as files, one set for each area that is compared. */
export function SeriesDownloads({ slug, choices, nameOf }: Props) {
  return (
    <div className={styles.downloads}>
      {choices.map((choice) => (
        <div key={choice.area}>
          {choices.length > 1 && <strong>{nameOf(choice.area)}</strong>}
          <DownloadLinks path={`/api/v1/indicators/${slug}/series`} query={seriesParams(choice)} />
        </div>
      ))}
    </div>
  );
}
