import { useQuery } from '@tanstack/react-query';
import { typeRequirements } from '@birge/i18n';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import styles from '../../shared/page/part.module.css';
import { eventTypesQuery } from '../../shared/reference/reference.queries.js';
import { RequirementsOfType } from './RequirementsOfType.js';

/** What an event of each type needs before it can be confirmed: a list a type, edited as a whole. */
export function TypeRequirementsPage() {
  const text = useText(typeRequirements);
  const query = useQuery(eventTypesQuery);
  return (
    <Page title={text.title} width="measure">
      <p className={styles.quiet}>{text.lead}</p>
      {query.isPending && <Waiting />}
      <ProblemNote error={query.error} />
      {query.data?.items.map((type) => (
        <RequirementsOfType key={type.id} type={type} />
      ))}
    </Page>
  );
}
