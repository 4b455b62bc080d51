import { Check, Exclusion, type ValueTransformer } from 'typeorm';

/**
 * An entity names its constraints, so that a name missing on either side is found; what they say has one home, the
 * migration, and is held to it by test/invariants.spec.ts. TypeORM compares names only.
 */
const HOME = 'see the migrations';

export const Checks =
  (...names: string[]): ClassDecorator =>
  (target) => {
    for (const name of names) Check(name, HOME)(target);
  };

export const Exclusions =
  (...names: string[]): ClassDecorator =>
  (target) => {
    for (const name of names) Exclusion(name, HOME)(target);
  };

/** numeric comes as text from the driver; a coordinate fits a number. */
export const asNumber: ValueTransformer = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: number | null | undefined) => value,
};
