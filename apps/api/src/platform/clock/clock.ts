import { Injectable } from '@nestjs/common';
import { localDate, type LocalDate } from '@birge/domain';

/** Where the campaign is led from: what is 'today' for what concerns the whole country. */
const CAPITAL = 'Asia/Almaty';

/** The one place that asks what time it is; rules get `now` passed in. */
@Injectable()
export class Clock {
  /** Epoch ms. */
  now(): number {
    return Date.now();
  }

  /** The date in the capital. */
  today(): LocalDate {
    return localDate(this.now(), CAPITAL);
  }
}
