import { Link, useNavigate } from '@tanstack/react-router';
import { records } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { VenueView } from '@birge/api-client';
import { NewRecordForm } from '../../shared/form/NewRecordForm.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { newVenue } from './venue-values.js';
import { VenueFields } from './VenueFields.js';

export function NewVenuePage() {
  const { venues: text } = useText(records);
  const navigate = useNavigate();
  return (
    <Page title={text.create} width="measure" above={<Link to="/venues">{text.title}</Link>}>
      <NewRecordForm
        initial={newVenue}
        list="venues"
        create={(values, idempotencyKey) => api.post<VenueView>('/api/venues', values, { idempotencyKey })}
        onCreated={({ id }) => void navigate({ to: '/venues/$id', params: { id }, ignoreBlocker: true })}
      >
        {(fields) => <VenueFields fields={fields} />}
      </NewRecordForm>
    </Page>
  );
}
