import { participationRoles } from '@birge/domain';
import { common, publicPage } from '@birge/i18n';
import { Words } from '../document/Words.js';
import { publicPath } from '../paths.js';
import type { Frame, PublicOrganizer } from '../props.js';

/** Who makes it, by role. */
export function Organizers({ frame, organizers }: { frame: Frame; organizers: readonly PublicOrganizer[] }) {
  const { language, edition } = frame;
  if (organizers.length === 0) return null;
  const byRole = Map.groupBy(organizers, ({ role }) => role);
  return (
    <section className="organizers" aria-labelledby="organizers">
      <h2 id="organizers">{publicPage[language].organizers}</h2>
      <dl className="facts">
        {participationRoles
          .filter((role) => byRole.has(role))
          .map((role) => (
            <div key={role}>
              <dt>{common[language].participationRoles[role]}</dt>
              {byRole.get(role)?.map((one) => (
                <dd key={one.slug}>
                  <a href={publicPath.organizer(language, edition.year, one.slug)}>
                    <Words of={one.name} language={language} noted />
                  </a>
                </dd>
              ))}
            </div>
          ))}
      </dl>
    </section>
  );
}
