import type { Language, Role } from '@birge/domain';
import type { PersonRow } from '@birge/api-client';

export interface PersonValues {
  name: string;
  email: string | null;
  role: Role | null;
  /** Undefined keeps the present one. */
  password: string | null | undefined;
  language: Language;
  languages: string[];
  skills: string[];
  homeDivision: string | null;
  divisions: string[];
}

export const newPerson = (language: Language): PersonValues => ({
  name: '',
  email: null,
  role: null,
  password: undefined,
  language,
  languages: [],
  skills: [],
  homeDivision: null,
  divisions: [],
});

export const valuesOf = (person: PersonRow): PersonValues => ({
  name: person.name,
  email: person.email,
  role: person.role,
  password: undefined,
  language: person.language,
  languages: person.languages,
  skills: person.skills,
  homeDivision: person.homeDivision,
  divisions: person.divisions,
});
