import type { Language } from '@birge/domain';

/** A message is a string, or a function of its values that returns one. */
type Message = string | ((...values: never[]) => string);
export type Messages = { readonly [key: string]: Message | Messages };

/** What the other languages owe to the first: the same keys, and functions of the same values. */
type SameShape<M> = {
  readonly [K in keyof M]: M[K] extends string
    ? string
    : M[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : SameShape<M[K]>;
};

/**
 * One area's messages in the three languages. English sets the keys; one that Kazakh or Russian lacks, or has beyond
 * them, is a type error.
 */
export const messages = <const M extends Messages>(area: {
  readonly en: M;
  readonly ru: SameShape<M>;
  readonly kk: SameShape<M>;
}): Readonly<Record<Language, SameShape<M>>> => ({ ...area, en: area.en as unknown as SameShape<M> });
