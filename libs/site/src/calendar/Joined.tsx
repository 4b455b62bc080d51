import { Fragment } from 'react';
import type { Language, Localized } from '@birge/domain';
import { Words } from '../document/Words.js';

interface JoinedProps {
  parts: readonly (Localized | string)[];
  language: Language;
  separator?: string;
  /** Of what is in another language, which. */
  noted?: boolean;
}

/** Texts of the data in a row, each in the language it has. */
export function Joined({ parts, language, separator = ', ', noted }: JoinedProps) {
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && separator}
      {typeof part === 'string' ? part : <Words of={part} language={language} noted={noted} />}
    </Fragment>
  ));
}
