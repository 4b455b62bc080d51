import { Link, useNavigate } from '@tanstack/react-router';
import { records } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { PersonRow } from '@birge/api-client';
import { NewRecordForm } from '../../shared/form/NewRecordForm.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { newPerson } from './person-values.js';
import { PersonFields } from './PersonFields.js';

export function NewPersonPage() {
  const { people: text } = useText(records);
  const { language } = useLanguage();
  const navigate = useNavigate();
  return (
    <Page title={text.create} width="measure" above={<Link to="/people">{text.title}</Link>}>
      <NewRecordForm
        initial={newPerson(language)}
        list="people"
        create={(values, idempotencyKey) => api.post<PersonRow>('/api/people', values, { idempotencyKey })}
        onCreated={({ id }) => void navigate({ to: '/people/$id', params: { id }, ignoreBlocker: true })}
      >
        {(fields) => <PersonFields fields={fields} />}
      </NewRecordForm>
    </Page>
  );
}
