import { Link, useNavigate } from '@tanstack/react-router';
import { records } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { OrganizationView } from '@birge/api-client';
import { NewRecordForm } from '../../shared/form/NewRecordForm.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { newOrganization } from './organization-values.js';
import { OrganizationFields } from './OrganizationFields.js';

export function NewOrganizationPage() {
  const { organizations: text } = useText(records);
  const navigate = useNavigate();
  return (
    <Page title={text.create} width="measure" above={<Link to="/organizations">{text.title}</Link>}>
      <NewRecordForm
        initial={newOrganization}
        list="organizations"
        create={(values, idempotencyKey) =>
          api.post<OrganizationView>('/api/organizations', values, { idempotencyKey })
        }
        onCreated={({ id }) => void navigate({ to: '/organizations/$id', params: { id }, ignoreBlocker: true })}
      >
        {(fields) => <OrganizationFields fields={fields} />}
      </NewRecordForm>
    </Page>
  );
}
