import { readFileSync } from 'node:fs';
import { HtmlValidate, type ConfigData } from 'html-validate';

// The rules that the pages are written by (libs/site/test/html-rules.ts).
const rules = JSON.parse(readFileSync(new URL('../../../.ci/html-rules.json', import.meta.url), 'utf8')) as ConfigData;
const validator = new HtmlValidate(rules);

/** What html-validate objects to. */
export const htmlFaults = async (html: string): Promise<string[]> =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map((one) => `${one.ruleId}: ${one.message}`),
  );
