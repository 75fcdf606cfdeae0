import { expect, it } from 'vitest';

import { isWorkingPath } from './is-working-path';

it('knows the pages of those who work here from those that everybody may read', () => {
  for (const path of ['/logg-inn', '/invitasjon', '/arbeid', '/arbeid/runde/1', '/admin/brukere']) {
    expect(isWorkingPath(path), path).toBe(true);
  }
  for (const path of ['/', '/p/arbeid', '/arbeidsliv', '/partnere/admin', '/ARBEID']) {
    expect(isWorkingPath(path), path).toBe(false);
  }
});
