import { useQuery } from '@tanstack/react-query';
import { notFound, useParams } from '@tanstack/react-router';
import { dateRange, partnerAsked } from '@birge/i18n';
import type { EditionPartnersView } from '@birge/api-client';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import styles from '../../shared/page/part.module.css';
import { Partners } from '../../shared/partners/Partners.js';
import { PartnersProvider } from '../../shared/partners/partners-of.js';
import { useMe } from '../../shared/session/me.js';
import { editionPartnersQuery } from './edition-partners.queries.js';
import { useEditionPartners } from './use-edition-partners.js';

/** Who is asked to take part in the whole campaign of a year: invited, told and answering as for an event. */
export function EditionPartnersPage() {
  const { edition: text } = useText(partnerAsked);
  const { year } = useParams({ from: '/signed/$year/partners' });
  const edition = useMe().editions.find((one) => String(one.year) === year);
  const query = useQuery({ ...editionPartnersQuery(edition?.id ?? ''), enabled: edition !== undefined });
  // A year that is no edition's.
  if (!edition) throw notFound();
  if (query.isPending) return <Waiting />;
  return (
    <Page title={text.title} width="measure">
      {query.data ? <Loaded partners={query.data} /> : <ProblemNote error={query.error} />}
    </Page>
  );
}

function Loaded({ partners }: { partners: EditionPartnersView }) {
  const { edition: text } = useText(partnerAsked);
  const { language } = useLanguage();
  const { startsOn, endsOn } = partners.edition;
  return (
    <PartnersProvider value={useEditionPartners(partners)}>
      <p className={styles.quiet}>
        {text.lead(dateRange(language, startsOn, endsOn))} {text.days}
      </p>
      <Partners title={text.list} empty={text.empty} />
    </PartnersProvider>
  );
}
