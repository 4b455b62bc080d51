import { offsetLabel, textIn, type Language } from '@birge/domain';
import { answerPage, common, partnerPage, wallTimeText } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { Days } from '../answer/EditionDays.js';
import { Words } from '../document/Words.js';
import { deadlineText, formerLine, slotLine, windowLine } from '../answer/answer-words.js';
import type { AnswerSlot, GivenAnswerWord } from '../answer/answer-props.js';
import type { PartnerRow } from './partner-props.js';

interface RowsProps {
  language: Language;
  rows: readonly PartnerRow[];
}

const choices: readonly GivenAnswerWord[] = ['accepted', 'maybe', 'declined'];

/** What a partner is asked, in the order of time; each with its own answer, all of one form. */
export function PartnerRows({ language, rows }: RowsProps) {
  return (
    <ol className="asked">
      {rows.map((row) => (
        <li key={row.id} className={row.over ? 'over' : undefined}>
          <Row language={language} row={row} />
        </li>
      ))}
    </ol>
  );
}

/** «четверг, 30 июля 2026, 12:00–13:30 (Астана, UTC+5)» */
function When({ language, slot, struck }: { language: Language; slot: AnswerSlot; struck: boolean }) {
  const words = partnerPage[language];
  const line = slotLine(language, slot);
  if (!line)
    return (
      <p className="when">
        {[common[language].timeToBeAnnounced, windowLine(language, slot.window)].filter(Boolean).join(', ')}
      </p>
    );
  const clock = [
    plainText(textIn(slot.city, language)),
    slot.offset !== null && !slot.allDay ? offsetLabel(slot.offset) : '',
  ].filter(Boolean);
  const former = formerLine(language, slot);
  const text = clock.length > 0 ? `${line} (${clock.join(', ')})` : line;
  return (
    <p className="when">
      {struck ? <s>{text}</s> : text}
      {former && !struck && (
        <small className="changed">
          {words.was} <s>{former}</s>
        </small>
      )}
    </p>
  );
}

function Row({ language, row }: { language: Language; row: PartnerRow }) {
  const words = partnerPage[language];
  const place = row.slots.map((slot) => slot.venue ?? slot.place).find((one) => textIn(one, language));
  return (
    <>
      {row.days && (
        <p className="when">
          <Days language={language} days={row.days} /> · {words.wholeEdition}
        </p>
      )}
      {row.slots.map((slot) => (
        <When key={slot.id} language={language} slot={slot} struck={row.over === 'event-is-cancelled'} />
      ))}
      <h3>
        <Words of={row.title} language={language} />
      </h3>
      <p className="quiet">
        {place && (
          <>
            <Words of={place} language={language} />
            {' · '}
          </>
        )}
        {common[language].participationRole[row.role]}
      </p>
      <State language={language} row={row} />
      {row.over ? null : <Choice language={language} row={row} />}
      <p className="more">
        {!row.over && <small className="quiet">{words.answerBy(deadlineText(language, row.deadline))}</small>}
        <a href={row.href}>{row.over ? words.readOnly : words.details}</a>
      </p>
    </>
  );
}

function State({ language, row: { answer, current, by, over, refused } }: { language: Language; row: PartnerRow }) {
  const words = partnerPage[language];
  const tone = answer === 'accepted' ? 'good' : answer === 'declined' ? 'stop' : 'warn';
  const sign = { accepted: '●', maybe: '◐', propose: '◐', declined: '✕', 'needs-action': '○' }[answer];
  const closed =
    over === null
      ? null
      : over === 'event-is-cancelled'
        ? words.cancelled
        : over === 'completed'
          ? words.completed
          : words.closed;
  return (
    <>
      <p className="state">
        {over && answer === 'needs-action' ? null : (
          <span className={tone}>
            <span aria-hidden="true">{sign}</span> {words.state[answer]}
          </span>
        )}
        {by && (
          <small className="quiet">
            {words.saysBy(by.name ? plainText(by.name) : '', wallTimeText(language, by.at.wall))}
          </small>
        )}
        {closed && <small className="quiet">{closed}</small>}
      </p>
      {!current && answer !== 'needs-action' && over === null && <p className="notice warn">{words.movedSince}</p>}
      {refused && (
        <p className="field-error" role="alert">
          {words.refused[refused]}
        </p>
      )}
    </>
  );
}

function Choice({ language, row }: { language: Language; row: PartnerRow }) {
  const words = partnerPage[language];
  return (
    <fieldset className="picks">
      <legend className="unseen">
        {words.answersFor} {plainText(textIn(row.title, language))}
      </legend>
      <input type="hidden" name={`seen.${row.id}`} value={row.seen} />
      {choices.map((choice) => (
        <label key={choice} className="pick">
          <input type="radio" name={`answer.${row.id}`} value={choice} defaultChecked={row.choice === choice} />
          <span>{answerPage[language][choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
