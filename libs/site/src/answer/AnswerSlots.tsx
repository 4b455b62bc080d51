import { addMinutes, offsetLabel, textIn, timeOf, type Language } from '@birge/domain';
import { answerPage, common } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { Words } from '../document/Words.js';
import { formerLine, slotLine, windowLine } from './answer-words.js';
import type { AnswerSlot } from './answer-props.js';

interface AnswerSlotsProps {
  language: Language;
  slots: readonly AnswerSlot[];
  onlineUrl: string | null;
}

function SlotTime({ language, slot }: { language: Language; slot: AnswerSlot }) {
  const words = answerPage[language];
  const line = slotLine(language, slot);
  const former = formerLine(language, slot);
  const notes = [
    slot.start && !slot.allDay && slot.offset !== null
      ? words.localTime(plainText(textIn(slot.city, language)), offsetLabel(slot.offset))
      : null,
    slot.start && slot.setupMinutes > 0 && !slot.allDay
      ? words.setUpFrom(timeOf(addMinutes(slot.start, -slot.setupMinutes)))
      : null,
    line ? null : windowLine(language, slot.window),
  ].filter(Boolean);
  return (
    <>
      {slot.cancelled ? <s>{line}</s> : (line ?? common[language].timeToBeAnnounced)}
      {slot.cancelled && <small className="stop"> {words.slotCancelled}</small>}
      {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      {former && (
        <small className="changed">
          {words.was} <s>{former}</s>
        </small>
      )}
    </>
  );
}

function SlotPlace({ language, slot }: { language: Language; slot: AnswerSlot }) {
  const parts = [slot.venue ?? slot.place, slot.space].filter((part) => textIn(part, language));
  return (
    <>
      {parts.map((part, index) => (
        <span key={index}>
          {index > 0 && ', '}
          <Words of={part} language={language} />
        </span>
      ))}
      {(slot.address || slot.city) && (
        <small>
          {[slot.address, slot.city]
            .filter((part) => textIn(part, language))
            .map((part, index) => (
              <span key={index}>
                {index > 0 && ', '}
                <Words of={part} language={language} />
              </span>
            ))}
        </small>
      )}
      {slot.was?.place && (
        <small className="changed">
          {answerPage[language].was}{' '}
          <s>
            <Words of={slot.was.place} language={language} />
          </s>
        </small>
      )}
    </>
  );
}

const hasPlace = (slot: AnswerSlot) =>
  [slot.venue, slot.place, slot.space, slot.city, slot.was?.place].some((part) => textIn(part, 'kk') !== '');

/** When and where, once per occurrence. */
export function AnswerSlots({ language, slots, onlineUrl }: AnswerSlotsProps) {
  const words = answerPage[language];
  return slots.map((slot) => (
    <dl className="facts" key={slot.id}>
      <dt>{words.when}</dt>
      <dd>
        <SlotTime language={language} slot={slot} />
      </dd>
      {(hasPlace(slot) || onlineUrl) && (
        <>
          <dt>{words.where}</dt>
          <dd>
            {hasPlace(slot) && <SlotPlace language={language} slot={slot} />}
            {onlineUrl && (
              <small>
                {words.online}:{' '}
                <a href={onlineUrl} rel="noreferrer">
                  {onlineUrl}
                </a>
              </small>
            )}
          </dd>
        </>
      )}
    </dl>
  ));
}
