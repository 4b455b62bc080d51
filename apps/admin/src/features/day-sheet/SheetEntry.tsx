import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { daySheet, daySheetLines } from '@birge/i18n';
import type { DaySheetEntryView } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { QrCode } from './QrCode.js';
import styles from './DaySheet.module.css';

export function SheetEntry({ entry, publicUrl }: { entry: DaySheetEntryView; publicUrl: string }) {
  const text = useText(daySheet);
  const { language } = useLanguage();
  const lines = daySheetLines(language, entry);
  const publicPage = entry.publicSlug && `${publicUrl}/${language}/events/${entry.publicSlug}`;
  return (
    <section className={styles.entry} aria-labelledby={`on-sheet-${entry.occurrenceId}`}>
      <div className={styles.hours}>
        <p className={styles.time}>{lines.time}</p>
        <p className={styles.quiet}>{lines.zone}</p>
        {lines.aroundIt && <p className={styles.quiet}>{lines.aroundIt}</p>}
        {publicPage && (
          <a href={publicPage} className={styles.code}>
            <QrCode text={publicPage} label={publicPage} />
            <span>{text.publicPage}</span>
          </a>
        )}
      </div>
      <div className={styles.what}>
        <h3 id={`on-sheet-${entry.occurrenceId}`}>
          <Link to="/$year/events/$id" params={{ year: entry.start.slice(0, 4), id: entry.eventId }}>
            {lines.title}
          </Link>
        </h3>
        <p className={styles.quiet}>{[lines.kind, lines.expected].filter(Boolean).join(' · ')}</p>
        <p className={styles.place}>{lines.place}</p>
        {lines.address && <p>{lines.address}</p>}
        {lines.directions && (
          <p>
            {text.directions}: {lines.directions}
          </p>
        )}
        <div className={styles.parts}>
          <Part heading={text.people}>
            {lines.coordinator && (
              <li>
                {lines.coordinator}{' '}
                <span className={styles.quiet}>— {text.coordinator.toLocaleLowerCase(language)}</span>
              </li>
            )}
            {lines.people.map(({ name, duty }) => (
              <li key={`${name} ${duty}`}>
                {name} <span className={styles.quiet}>— {duty}</span>
              </li>
            ))}
            {lines.people.length === 0 && <li className={styles.quiet}>{text.nobody}</li>}
          </Part>
          {lines.partners.length > 0 && (
            <Part heading={text.partners}>
              {lines.partners.map(({ name, role, answer, asked, contacts }) => (
                <li key={name}>
                  <b>{name}</b>{' '}
                  <span className={styles.quiet}>
                    — {role}: {answer}
                  </span>
                  {[asked, ...contacts].filter(Boolean).map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </li>
              ))}
            </Part>
          )}
          {lines.items.length > 0 && (
            <Part heading={text.items}>
              {lines.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </Part>
          )}
          {lines.requirements.length > 0 && (
            <Part heading={text.requirements}>
              {lines.requirements.map(({ label, met, state }) => (
                <li key={label}>
                  <span role="img" aria-label={met ? text.met : text.open}>
                    {met ? '☑' : '☐'}
                  </span>{' '}
                  {label}
                  {state && <span className={styles.quiet}> — {state}</span>}
                </li>
              ))}
            </Part>
          )}
          {lines.note && (
            <Part heading={text.note}>
              <li className={styles.note}>{lines.note}</li>
            </Part>
          )}
        </div>
      </div>
    </section>
  );
}

const Part = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <div className={styles.part}>
    <h4>{heading}</h4>
    <ul>{children}</ul>
  </div>
);
