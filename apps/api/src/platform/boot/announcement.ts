import type { Config } from '../config/config.js';
import type { Prepared } from './prepare-database.js';

const ACCOUNTS = ['national@birge.example', 'astana@birge.example', 'observer@birge.example', 'admin@birge.example'];

/** What the terminal shows once Birge answers. */
export function announcement({ publicUrl }: Config, prepared: Prepared, command: 'start' | 'sample'): string {
  const lines = [''];
  if (command === 'start') {
    lines.push(
      'Birge is ready. Stop it with Ctrl-C.',
      `  public calendar     ${publicUrl}/`,
      `  admin               ${publicUrl}/admin`,
      `  API documentation   ${publicUrl}/api/docs`,
    );
  }
  if (prepared.sampleIsLoaded) {
    lines.push(`  sign in as          ${ACCOUNTS[0]}`);
    for (const account of ACCOUNTS.slice(1)) lines.push(`                      ${account}`);
    const password = prepared.samplePassword ?? 'the one shown when the sample was loaded, unless it was changed since';
    lines.push(`  with the password   ${password}`);
  }
  if (prepared.firstAdministratorLink) {
    lines.push('  create the first administrator within a day, by this link (once):');
    lines.push(`                      ${prepared.firstAdministratorLink}`);
  }
  return lines.join('\n');
}
