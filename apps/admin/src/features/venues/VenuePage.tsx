import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { common, longDate, records } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { VenueView } from '@birge/api-client';
import { EditRecordForm } from '../../shared/form/EditRecordForm.js';
import formStyles from '../../shared/form/form.module.css';
import { RecordPage } from '../../shared/form/RecordPage.js';
import { showValue } from '../../shared/form/show-value.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { venueQuery } from '../../shared/pick/venue.queries.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import { Spaces } from './Spaces.js';
import { valuesOf } from './venue-values.js';
import { VenueFields } from './VenueFields.js';

export function VenuePage() {
  const { venues: text, ...all } = useText(records);
  const { venueKind } = useText(common);
  const { language } = useLanguage();
  const { id } = useParams({ from: '/signed/venues/$id' });
  const query = useQuery(venueQuery(id));
  const divisions = useDivisions();
  const above = <Link to="/venues">{text.title}</Link>;
  const labels = { ...text, divisionId: text.oblast, hostId: text.host, openingHours: text.hours };
  return (
    <RecordPage query={query} title={text.one} above={above}>
      {(venue: VenueView) => (
        <Page
          title={textIn(venue.name, language)}
          above={above}
          beside={
            <>
              {venueKind[venue.kind as keyof typeof venueKind]}
              {venue.city && <span>· {textIn(venue.city, language)}</span>}
              {venue.archived && <span>· {all.archived}</span>}
              {!venue.mayWrite && <span>· {all.mayNotWrite}</span>}
            </>
          }
          width="measure"
        >
          <Spaces venue={venue} />
          {venue.divisions.length > 1 && (
            <section className={formStyles.section} aria-labelledby="history">
              <h2 id="history">{text.divisions}</h2>
              <ul>
                {venue.divisions.map(({ divisionId, from, to }) => (
                  <li key={from ?? ''}>
                    {divisions.nameOf(divisionId)}
                    <span className={formStyles.quiet}>
                      {from && `, ${text.since(longDate(language, from))}`}
                      {to && `, ${text.until(longDate(language, to))}`}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <EditRecordForm
            view={venue}
            valuesOf={valuesOf}
            save={(changed, version) =>
              api.patch<VenueView>('/api/venues/{id}', { ...changed, version }, { path: { id } })
            }
            queryKey={venueQuery(id).queryKey}
            list="venues"
            mayWrite={venue.mayWrite}
            labelOf={(name) => labels[name]}
            show={(name, value) =>
              showValue(language, value, (one) =>
                name === 'divisionId' ? divisions.nameOf(one) : (venueKind[one as keyof typeof venueKind] ?? one),
              )
            }
          >
            {(fields) => <VenueFields fields={fields} hostName={textIn(venue.hostName, language)} />}
          </EditRecordForm>
        </Page>
      )}
    </RecordPage>
  );
}
