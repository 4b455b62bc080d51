import { useState } from 'react';
import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { fullDate, holidaysPage } from '@birge/i18n';
import type { HolidayOverrideView, HolidaysView } from '@birge/api-client';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { HolidayDialog } from './HolidayDialog.js';
import { holidaysQuery } from './holidays.queries.js';
import styles from './HolidaysPage.module.css';

const yearNow = new Date().getFullYear();
const years = Array.from({ length: 16 }, (_, index) => String(yearNow + 3 - index));

/** Days off by law and by decree of a year; who may, moves days here. */
export function HolidaysPage() {
  const words = useText(holidaysPage);
  const { year: asked } = useSearch({ strict: false }) as { year?: string };
  const year = Number(asked && /^2[01]\d\d$/.test(asked) ? asked : yearNow);
  const navigate = useNavigate();
  const query = useQuery(holidaysQuery(year));
  const [edited, setEdited] = useState<HolidayOverrideView | 'new' | null>(null);
  const mayWrite = query.data?.mayWrite ?? false;
  return (
    <Page
      title={words.title}
      width="measure"
      actions={
        mayWrite && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            {words.add}
          </Button>
        )
      }
    >
      <p className={styles.lead}>{words.lead}</p>
      <Select
        label={words.year}
        w={120}
        data={[...new Set([String(year), ...years])].sort().reverse()}
        value={String(year)}
        onChange={(value) => value && void navigate({ to: '.', search: { year: value }, replace: true })}
        allowDeselect={false}
      />
      {query.error && <ProblemNote error={query.error} />}
      {query.isPending && <Waiting />}
      {query.data && <Days days={query.data} onEdit={setEdited} />}
      {query.data && !mayWrite && <p className={styles.lead}>{words.mayNot}</p>}
      {edited && (
        <HolidayDialog
          key={edited === 'new' ? 'new' : edited.id}
          year={year}
          override={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Page>
  );
}

function Days({ days, onEdit }: { days: HolidaysView; onEdit(override: HolidayOverrideView): void }) {
  const words = useText(holidaysPage);
  const { language } = useLanguage();
  const { overrides, items, year, mayWrite } = days;
  return (
    <>
      {!days.kurbanAitKnown && (
        <p className={styles.note} role="note">
          {words.kurbanAitUnknown(String(year))}
        </p>
      )}
      <h2>{words.moved}</h2>
      {overrides.length === 0 && <p className={styles.lead}>{words.none}</p>}
      <ul className={styles.days}>
        {overrides.map((override) => (
          <li key={override.id}>
            <b>{fullDate(language, override.day)}</b>
            <span>{[words[override.kind], textIn(override.name, language)].filter(Boolean).join(' · ')}</span>
            {mayWrite && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${words.change}: ${fullDate(language, override.day)}`}
                onClick={() => onEdit(override)}
              >
                {words.change}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <h2>{words['day-off']}</h2>
      <ul className={styles.days}>
        {items.map(({ day, name, reason }) => (
          <li key={day}>
            <b>{fullDate(language, day)}</b>
            <span>
              {reason === 'carried-over' ? words.carriedOver(textIn(name, language)) : textIn(name, language)}
            </span>
            <small>{reason === 'decree' ? words.byDecree : words.byLaw}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
