import { Injectable } from '@nestjs/common';

/** The one place that asks what time it is; rules get `now` passed in. */
@Injectable()
export class Clock {
  /** Epoch ms. */
  now(): number {
    return Date.now();
  }
}
