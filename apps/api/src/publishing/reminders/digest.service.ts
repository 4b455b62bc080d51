import { Injectable } from '@nestjs/common';
import { isMorning, localDate, textIn, type Instant, type LetterBlock } from '@birge/domain';
import { common, letters, longDate } from '@birge/i18n';
import { DataSource } from 'typeorm';
import { LetterService } from '../../participation/letters/letter.service.js';
import { digestLeftAs, newAnswers, takeDigest, type DigestRow } from './digest.queries.js';

@Injectable()
export class DigestService {
  constructor(
    private readonly db: DataSource,
    private readonly letters: LetterService,
  ) {}

  /** One letter a morning to each coordinator whom partners answered, instead of one for every answer. */
  async write(now: Instant): Promise<void> {
    for (const row of await newAnswers(this.db, now)) if (isMorning(now, row.zone)) await this.tell(row, now);
  }

  private tell(row: DigestRow, now: Instant): Promise<void> {
    const { personId, language, zone } = row;
    const day = localDate(now, zone);
    return this.db.transaction(async (tx) => {
      if (!(await takeDigest(tx, personId, day, now))) return;
      const messageId = await this.letters.queue(tx, {
        kind: 'digest',
        personId,
        eventId: null,
        subject: letters[language].digestSubject(longDate(language, day)),
        blocks: digestBlocks(row),
      });
      if (messageId) await digestLeftAs(tx, personId, day, messageId);
    });
  }
}

/** An event a block, an organization a line. */
function digestBlocks({ name, language, answers }: DigestRow): LetterBlock[] {
  const byEvent = Map.groupBy(answers, ({ eventId, editionId }) => eventId ?? editionId);
  return [
    { kind: 'text', text: letters[language].digestGreeting(name) },
    ...[...byEvent.values()].flatMap((said): LetterBlock[] => [
      { kind: 'text', text: textIn(said[0]!.title, language) },
      {
        kind: 'facts',
        rows: said.map(({ organization, answer, note }) => ({
          label: textIn(organization, language),
          value: [common[language].answer[answer], note].filter(Boolean).join('. '),
        })),
      },
    ]),
    { kind: 'text', text: letters[language].noReply, quiet: true },
  ];
}
