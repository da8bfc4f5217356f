// Element templates as Camunda Modeler reads them: checked by its own validator.
import { readdirSync, readFileSync } from 'node:fs';
import validator from '@bpmn-io/element-templates-validator';

const folder = new URL('../processes/.camunda/element-templates/', import.meta.url);
const wrong = readdirSync(folder).flatMap((name) => {
  const { valid, errors } = validator.validate(JSON.parse(readFileSync(new URL(name, folder))));
  return valid ? [] : errors.map((error) => `${name}: ${error.message}`);
});
wrong.forEach((line) => console.error(line));
process.exit(wrong.length > 0 ? 1 : 0);
