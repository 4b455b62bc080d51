import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { common, partnersSide, records } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { OrganizationView } from '@birge/api-client';
import { EditRecordForm } from '../../shared/form/EditRecordForm.js';
import { RecordPage } from '../../shared/form/RecordPage.js';
import { showValue } from '../../shared/form/show-value.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { organizationQuery } from '../../shared/pick/organization.queries.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import { Contacts } from './Contacts.js';
import { valuesOf } from './organization-values.js';
import { OrganizationFields } from './OrganizationFields.js';

export function OrganizationPage() {
  const { organizations: text, ...all } = useText(records);
  const { mailDomains: own } = useText(partnersSide);
  const { organizationKind } = useText(common);
  const { language } = useLanguage();
  const { id } = useParams({ from: '/signed/organizations/$id' });
  const query = useQuery(organizationQuery(id));
  const divisions = useDivisions();
  const above = <Link to="/organizations">{text.title}</Link>;
  return (
    <RecordPage query={query} title={text.one} above={above}>
      {(organization: OrganizationView) => (
        <Page
          title={textIn(organization.name, language)}
          above={above}
          beside={
            <>
              {organizationKind[organization.kind as keyof typeof organizationKind]}
              {!organization.mayWrite && <span>· {all.mayNotWrite}</span>}
            </>
          }
          width="measure"
        >
          <EditRecordForm
            view={organization}
            valuesOf={valuesOf}
            save={(changed, version) =>
              api.patch<OrganizationView>('/api/organizations/{id}', { ...changed, version }, { path: { id } })
            }
            queryKey={organizationQuery(id).queryKey}
            list="organizations"
            mayWrite={organization.mayWrite}
            labelOf={(name) => (name === 'mailDomains' ? own.label : text[name])}
            show={(name, value) =>
              showValue(language, value, (one) =>
                name === 'divisions'
                  ? divisions.nameOf(one)
                  : (organizationKind[one as keyof typeof organizationKind] ?? one),
              )
            }
          >
            {(fields) => <OrganizationFields fields={fields} />}
          </EditRecordForm>
          <Contacts organization={organization} />
        </Page>
      )}
    </RecordPage>
  );
}
