import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Action, Language, Person } from '@birge/domain';

/** The signed-in person, as every service takes her. */
export interface Who extends Person {
  name: string;
  email: string;
  language: Language;
  /** sha256 of the session's token. */
  sessionHash: Buffer;
}

export const ALLOW = Symbol('what a route asks of a person');

/** The route is for people who may do this; what exactly they may do it to is each query's WHERE. */
export const Allow = (action: Action) => SetMetadata(ALLOW, action);

/** The route is for anyone who is signed in. */
export const SignedIn = () => SetMetadata(ALLOW, 'signed-in');

/** The route is for everyone. A route that says nothing is refused to all: forgetting is safe. */
export const Public = () => SetMetadata(ALLOW, 'public');

/** The signed-in person as a parameter. */
export const WhoIs = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<{ who: Who }>().who,
);

/** Mail addresses and telephone numbers are for those who write to people, not for who only looks on. */
export const seesAddresses = (who: Person): boolean => who.role !== 'observer';
