/** Lints texts as if they stood in files of ours: [{ file, code }] in, the complaints of each out. */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const given = JSON.parse(await text(process.stdin));
const eslint = new ESLint({ cwd: new URL('../../../../', import.meta.url).pathname });
const complaints = [];
for (const { file, code } of given) {
  const [result] = await eslint.lintText(code, { filePath: file });
  complaints.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(`\n${JSON.stringify(complaints)}\n`);
