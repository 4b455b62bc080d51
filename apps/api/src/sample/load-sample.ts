import { hash } from 'argon2';
import type { DataSource } from 'typeorm';
import { insertEdition2015 } from './edition-2015.js';
import { insertEdition2026 } from './insert-events.js';
import { insertOrganizations } from './insert-organizations.js';
import { insertPartners } from './insert-partners.js';
import type { Sign } from './insert-partners.js';
import { insertPeople } from './insert-people.js';
import { insertPlaces } from './insert-places.js';
import { changeLater } from './later-changes.js';
import { publishCancellation, publishSample } from './publish-sample.js';
import { writeHistory } from './write-history.js';

/**
 * The editions of 2015 (what is known of it, archived) and of 2026 (invented, labelled sample), with four accounts that
 * share a password. All or nothing; needs the reference data, and a database without a campaign. `sign` is the
 * installation's: without it the partners' personal links open nothing, and a coordinator sends new ones.
 */
export async function loadSample(
  dataSource: DataSource,
  { password, sign }: { password: string; sign?: Sign },
): Promise<void> {
  const passwordHash = await hash(password);
  await dataSource.transaction(async (tx) => {
    await insertPeople(tx, passwordHash);
    await insertEdition2015(tx);
    await insertOrganizations(tx);
    await insertPlaces(tx);
    await insertEdition2026(tx);
    await insertPartners(tx, sign);
    await publishSample(tx);
    await changeLater(tx);
    await publishCancellation(tx);
    await writeHistory(tx);
  });
}
