import { act } from '@testing-library/react';
import type { ChangeNotice, PresenceMark, PresenceNews } from '@birge/api-client';

/** The server's end of live streams: jsdom has no EventSource, so that a spec says what comes over the line. */
export class FakeEventSource extends EventTarget {
  static opened: FakeEventSource[] = [];
  static get last(): FakeEventSource {
    return FakeEventSource.opened.at(-1)!;
  }
  /** Streams that are open now. */
  static get open(): FakeEventSource[] {
    return FakeEventSource.opened.filter(({ closed }) => !closed);
  }
  closed = false;

  constructor(readonly url: string) {
    super();
    FakeEventSource.opened.push(this);
  }
  close(): void {
    this.closed = true;
  }
  say(event: string, data: unknown, lastEventId = ''): void {
    act(() => void this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data), lastEventId })));
  }
  break(): void {
    act(() => void this.dispatchEvent(new Event('error')));
  }
}

/** From now on screens hear what `FakeEventSource.last` says; back to none with the answer. */
export function withStreams(): () => void {
  FakeEventSource.opened = [];
  Object.assign(globalThis, { EventSource: FakeEventSource });
  return () => void Reflect.deleteProperty(globalThis, 'EventSource');
}

let id = 0;
export const notice = (eventId: string | null, more: Partial<ChangeNotice> = {}): ChangeNotice => ({
  id: String((id += 1)),
  action: 'occurrence.moved',
  subject: 'occurrence',
  subjectId: 's',
  eventId,
  year: 2026,
  ...more,
});

export const mark = (occurrenceId: string | null, more: Partial<PresenceMark> = {}): PresenceMark => ({
  id: 'a-page',
  personId: 'dauren',
  name: 'Дәулет Қабылов',
  doing: 'looking',
  eventId: `event-of-${occurrenceId}`,
  occurrenceId,
  ...more,
});
export const news = (more: Partial<PresenceNews>): PresenceNews => ({ all: false, here: [], gone: [], ...more });
