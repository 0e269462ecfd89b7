// Registers new ids in content/ids.yaml, and retires old ones: `ids [--root DIR] [--retire ID [--replaced-by ID]]`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { courseContract } from './check/contract.ts';
import { buildModel, REGISTER } from './check/model/course-model.ts';
import { definitionsIn } from './check/model/definitions.ts';
import { readCourse } from './check/read-course.ts';
import { ids as say } from './ids/messages.ts';
import { readRegister, registerText } from './ids/register-file.ts';
import { registerIds, retireId } from './ids/register-ids.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    retire: { type: 'string' },
    'replaced-by': { type: 'string' },
  },
});

const path = join(values.root, REGISTER);
/** Calendar day in the course's own time zone. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

const model = buildModel(readCourse(values.root), courseContract);
const register = readRegister(model.register);
if (register.isOk) {
  const defined = definitionsIn(model);
  const result =
    values.retire === undefined
      ? registerIds(register.ids, defined, today)
      : retireId(register.ids, defined, values.retire, values['replaced-by']);
  if (result.isOk) {
    const text = registerText(result.ids);
    if (model.register?.source.text !== text) writeFileSync(path, text);
    console.log(say.done(result.ids.length, result.changed));
  } else fail(result.problem);
} else fail(register.problem);

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}
