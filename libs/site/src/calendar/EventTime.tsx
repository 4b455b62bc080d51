import { dateOf, timeOf } from '@birge/domain';
import { lastDayOf, publicPage, shortDate, shortRange } from '@birge/i18n';
import type { Frame, ListedOccurrence } from '../props.js';

/** A wall time with its offset as HTML writes it: `2026-07-30T12:00+05:00`. */
export function machineTime(wall: string, offset: number | null): string {
  if (offset === null) return wall;
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The hour, large, and until when, small. */
export function EventTime({
  language,
  occurrence,
}: {
  language: Frame['language'];
  occurrence: ListedOccurrence['occurrence'];
}) {
  const { start, end, offset, allDay } = occurrence;
  const words = publicPage[language];
  if (!start || !end) return null;
  const last = lastDayOf(start, end);
  const days = last !== dateOf(start);
  if (allDay)
    return (
      <time className="hour" dateTime={dateOf(start)}>
        <small>{words.allDay}</small>
        {days && <small>{shortRange(language, start, last)}</small>}
      </time>
    );
  return (
    <time className="hour" dateTime={machineTime(start, offset)}>
      {timeOf(start)}
      <small>
        –{timeOf(end) === '00:00' && !days ? '24:00' : timeOf(end)}
        {days && `, ${shortDate(language, end)}`}
      </small>
    </time>
  );
}
