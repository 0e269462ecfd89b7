// Certificates that an organisation signs: `certificate keygen|issue|verify …`; docs/certificate.md tells how.
import { issue } from './certificate/issue.ts';
import { keygen } from './certificate/keygen.ts';
import { certificate as say } from './certificate/messages.ts';
import type { Outcome } from './certificate/outcome.ts';
import { verify } from './certificate/verify.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<Outcome>>> = {
  keygen,
  issue,
  verify,
};

const [command = '', ...args] = process.argv.slice(2);
const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
const { isGood, said } = run ? await run(args) : { isGood: false, said: say.usage };
if (isGood) console.log(said);
else {
  console.error(said);
  process.exitCode = 1;
}
