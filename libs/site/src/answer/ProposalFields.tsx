import { textIn, type Language } from '@birge/domain';
import { common, dayAndMonth, fullDate, partnerPage, timeRange } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { fieldError, slotLine } from './answer-words.js';
import { answerLimits, emptyProposal, type AnswerPageProps, type AnswerSlot, type Offer } from './answer-props.js';

/** «свободно здесь: 30 июля 14:00–15:30, 31 июля 12:00–13:30»: the first times, before anybody opens the list. */
export function offerHint(language: Language, offers: readonly Offer[]): string | null {
  const [offer] = offers;
  if (offers.length !== 1 || !offer?.times.length || offer.allDay) return null;
  const times = offer.times
    .slice(0, 2)
    .map(({ start, end }) => `${dayAndMonth(language, start)} ${timeRange(language, start, end)}`);
  return partnerPage[language].freeHere(times.join(', '));
}

/** Another time or place, per occurrence; a browser that can hides it until it is chosen, any other shows it. */
export function ProposalFields({ language, form, errors, offers, slots }: AnswerPageProps) {
  const words = partnerPage[language];
  const whole = fieldError(language, errors.proposal);
  return (
    <section className="proposing" aria-labelledby="proposing">
      <h2 id="proposing">{words.proposing}</h2>
      <p className="quiet">{words.proposingHint}</p>
      {whole && (
        <p className="field-error" role="alert">
          {whole}
        </p>
      )}
      {offers.map((offer, index) => (
        <OneProposal
          key={offer.occurrence}
          language={language}
          offer={offer}
          slot={offers.length > 1 ? (slots.find(({ id }) => id === offer.occurrence) ?? null) : null}
          form={form.proposals[offer.occurrence] ?? emptyProposal}
          errors={errors}
          number={index + 1}
        />
      ))}
    </section>
  );
}

interface OneProposalProps extends Pick<AnswerPageProps, 'language' | 'errors'> {
  offer: Offer;
  /** Which time of the event it is about, where there are several. */
  slot: AnswerSlot | null;
  form: AnswerPageProps['form']['proposals'][string];
  number: number;
}

function OneProposal({ language, offer, slot, form, errors, number }: OneProposalProps) {
  const words = partnerPage[language];
  const id = (part: string) => `${part}.${offer.occurrence}`;
  const error = (part: string) => fieldError(language, errors[id(part)], answerLimits.place);
  const field = (part: 'date' | 'from' | 'to' | 'place', rest: Record<string, unknown>) => (
    <div className="field" key={part}>
      <label htmlFor={`${part}-${number}`}>{words[part]}</label>
      <input
        id={`${part}-${number}`}
        name={id(part)}
        defaultValue={form[part]}
        aria-invalid={error(part) ? true : undefined}
        aria-describedby={error(part) ? `${part}-${number}-error` : undefined}
        {...rest}
      />
      {error(part) && (
        <p className="field-error" id={`${part}-${number}-error`}>
          {error(part)}
        </p>
      )}
    </div>
  );
  // A group of one has no name of its own to bear.
  const Group = slot ? 'fieldset' : 'div';
  const place = slot && plainText(textIn(slot.venue ?? slot.place, language));
  return (
    <Group className="one">
      {slot && (
        <legend>
          {[slotLine(language, slot) ?? common[language].timeToBeAnnounced, place].filter(Boolean).join(' · ')}
        </legend>
      )}
      {offer.times.length > 0 && (
        <div className="field">
          <label htmlFor={`slot-${number}`}>{words.offered}</label>
          <select
            id={`slot-${number}`}
            name={id('slot')}
            defaultValue={form.slot}
            aria-invalid={error('slot') ? true : undefined}
            aria-describedby={error('slot') ? `slot-${number}-error` : undefined}
          >
            <option value="">{words.noneOfThese}</option>
            {offer.times.map(({ start, end }) => (
              <option key={start} value={`${start}/${end}`}>
                {offer.allDay
                  ? fullDate(language, start)
                  : `${fullDate(language, start)}, ${timeRange(language, start, end)}`}
              </option>
            ))}
          </select>
          {error('slot') && (
            <p className="field-error" id={`slot-${number}-error`}>
              {error('slot')}
            </p>
          )}
        </div>
      )}
      <div className="times">
        {field('date', {
          type: 'date',
          min: offer.from.slice(0, 4) + '-01-01',
          max: offer.from.slice(0, 4) + '-12-31',
        })}
        {!offer.allDay && field('from', { type: 'time' })}
        {!offer.allDay && field('to', { type: 'time' })}
      </div>
      {field('place', { type: 'text', maxLength: answerLimits.place })}
    </Group>
  );
}
