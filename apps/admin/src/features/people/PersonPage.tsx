import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { assignments, common, records } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { PersonRow } from '@birge/api-client';
import { EditRecordForm } from '../../shared/form/EditRecordForm.js';
import { RecordPage } from '../../shared/form/RecordPage.js';
import { showValue } from '../../shared/form/show-value.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import { AvailabilitySection } from './AvailabilitySection.js';
import { FeedSection } from './FeedSection.js';
import { peopleQuery, personQuery } from './people.queries.js';
import { valuesOf } from './person-values.js';
import { PersonFields } from './PersonFields.js';

const listName = peopleQuery({}).queryKey[0] as string;

export function PersonPage() {
  const { people: text, ...all } = useText(records);
  const { personRole } = useText(common);
  const assigned = useText(assignments);
  const { language } = useLanguage();
  const { id } = useParams({ from: '/signed/people/$id' });
  const query = useQuery(personQuery(id));
  const divisions = useDivisions();
  const above = <Link to="/people">{text.title}</Link>;
  return (
    <RecordPage query={query} title={text.one} above={above}>
      {(person: PersonRow) => (
        <Page
          title={person.name}
          above={above}
          beside={
            <>
              {person.role && personRole[person.role]}
              {person.archived && <span>· {all.archived}</span>}
              {!person.mayWrite && <span>· {all.mayNotWrite}</span>}
            </>
          }
          actions={
            <Button variant="default" component={Link} to={`/people/${id}/schedule`}>
              {assigned.schedule}
            </Button>
          }
          width="measure"
        >
          <EditRecordForm
            view={person}
            valuesOf={valuesOf}
            save={(changed, version) =>
              api.patch<PersonRow>('/api/people/{id}', { ...changed, version }, { path: { id } })
            }
            queryKey={personQuery(id).queryKey}
            list={listName}
            mayWrite={person.mayWrite}
            labelOf={(name) => text[name]}
            show={(name, value) =>
              name === 'password' ? '••••' : showValue(language, value, (one) => divisions.nameOf(one))
            }
          >
            {(fields) => <PersonFields fields={fields} />}
          </EditRecordForm>
          <AvailabilitySection personId={id} />
          <FeedSection personId={id} />
        </Page>
      )}
    </RecordPage>
  );
}
