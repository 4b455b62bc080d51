import { ActionIcon, Button, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { addDays, isLocalDate } from '@birge/domain';
import { daySheet } from '@birge/i18n';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { DateField } from '../../shared/form/DateField.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { PersonPicker } from '../../shared/pick/PersonPicker.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import { useMe } from '../../shared/session/me.js';
import { daySheetQuery, type DaySheetSearch } from './day-sheet.queries.js';
import { Sheet } from './Sheet.js';
import styles from './DaySheet.module.css';

/** The sheet of a day: /admin/{year}/day-sheet?day=…&oblast=…&person=…. Printed, only the sheet itself is left. */
export function DaySheetPage() {
  const text = useText(daySheet);
  const { language } = useLanguage();
  const { year } = useParams({ from: '/signed/$year/day-sheet' });
  const given = useSearch({ from: '/signed/$year/day-sheet' });
  const navigate = useNavigate();
  const edition = useMe().editions.find((one) => String(one.year) === year);
  const today = new Date().toISOString().slice(0, 10);
  const running = edition && edition.startsOn <= today && today <= edition.endsOn;
  const day = isLocalDate(given.day) ? given.day : running ? today : (edition?.startsOn ?? `${year}-07-30`);
  const search: DaySheetSearch = { day, oblast: given.oblast, person: given.person };
  const divisions = useDivisions(day);
  const sheet = useQuery(daySheetQuery(search));

  const show = (change: Partial<DaySheetSearch>) => {
    const next = { ...search, ...change };
    void navigate({
      to: '/$year/day-sheet',
      params: { year: next.day.slice(0, 4) },
      search: Object.fromEntries(Object.entries(next).filter(([, value]) => value)),
      replace: true,
    });
  };
  const asked = new URLSearchParams({ day, language });
  for (const name of ['oblast', 'person'] as const) if (search[name]) asked.set(name, search[name]);
  return (
    <Page
      title={text.title}
      beside={sheet.data && <span>{text.count(sheet.data.total)}</span>}
      actions={
        <>
          <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {text.print}
          </Button>
          <Button
            variant="default"
            component="a"
            href={`/api/day-sheet.pdf?${asked}`}
            download={`day-sheet-${day}.pdf`}
            leftSection={<IconFileTypePdf size={16} aria-hidden />}
          >
            {text.pdf}
          </Button>
        </>
      }
    >
      <div className={styles.filters} role="search">
        <div className={styles.day}>
          <ActionIcon aria-label={text.previous} onClick={() => show({ day: addDays(day, -1) })}>
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <DateField label={text.day} value={day} onChange={(to) => to && show({ day: to })} width={170} />
          <ActionIcon aria-label={text.next} onClick={() => show({ day: addDays(day, 1) })}>
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
        </div>
        <Select
          label={text.oblast}
          placeholder={text.allOblasts}
          data={divisions.choices}
          value={search.oblast ?? null}
          onChange={(oblast) => show({ oblast: oblast ?? undefined })}
          searchable
          clearable
          w={210}
        />
        <div className={styles.person}>
          <PersonPicker
            label={text.person}
            value={search.person ?? null}
            chosen={sheet.data?.person?.name}
            onChange={(person) => show({ person: person ?? undefined })}
          />
        </div>
      </div>
      {sheet.isError ? <ProblemNote error={sheet.error} /> : sheet.data ? <Sheet sheet={sheet.data} /> : <Waiting />}
    </Page>
  );
}
