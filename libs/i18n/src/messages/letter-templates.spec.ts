import { languages, letterTemplateKinds, placeholdersOf, templateProblems } from '@birge/domain';
import { letterTemplates } from './letter-templates.js';

test.each(languages.flatMap((language) => letterTemplateKinds.map((kind) => [language, kind] as const)))(
  'the words of the house are right in %s: %s',
  (language, kind) => {
    const template = letterTemplates[language][kind];
    expect(templateProblems(kind, template)).toEqual([]);
    // The same things are said in every language.
    const named = (text: string) => placeholdersOf(kind).filter((name) => text.includes(`{${name}}`));
    expect(named(template.subject + template.body)).toEqual(
      named(letterTemplates.en[kind].subject + letterTemplates.en[kind].body),
    );
  },
);
