import { Int, Key, OneOf, QueryInt, Text } from '../../platform/http/fields/index.js';
import { EmptyIsNone } from '../../platform/http/list-query.js';

const maybe = { optional: true } as const;

export class ProposalListQuery {
  @QueryInt(2000, 2100) edition!: number;
  @EmptyIsNone() @Text(200, maybe) q?: string;
  @EmptyIsNone() @Key(maybe) oblast?: string;
  /** Decided ones too; without it only the open. */
  @EmptyIsNone() @OneOf(['open', 'decided'] as const, maybe) state?: 'open' | 'decided';
  @EmptyIsNone() @QueryInt(1, 10_000, maybe) page?: number;
}

export class AcceptProposalRequest {
  /** Of the occurrence that would move, as the coordinator saw it; left out where nothing is to be moved. */
  @Int(1, 2_000_000_000, maybe) version?: number;
}

export class DeclineProposalRequest {
  /** The word that goes back to whoever proposed it. */
  @Text(1000, { lines: true }) note!: string;
}
