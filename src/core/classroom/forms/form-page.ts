// A form as one small page that opens anywhere without a server, is filled in, and saves its answers as a file.
import { FORM_FORMAT } from './filled-form.ts';
import { FORMS, type FormId, type FormQuestion, optionsOf } from './forms.ts';

/** Words of a form as plain text. */
export type FormPageWords = {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  readonly save: string;
  readonly saved: string;
  /** Of the file with the answers, without its ending. */
  readonly answerName: string;
  readonly ask: (question: string) => string;
  readonly option: (question: string, option: string) => string;
};

/** The page as HTML; it asks for nothing from anywhere and keeps nothing. */
export function formPage(form: FormId, words: FormPageWords): string {
  const questions: readonly FormQuestion[] = FORMS[form];
  const fields = questions.map((question) => fieldOf(question, words)).join('\n');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<style>
body{max-width:36em;margin:2em auto;padding:0 1em;font:17px/1.8 sans-serif}
fieldset{margin:0 0 1.5em;padding:0;border:0}
legend{padding:0;font-weight:700}
label{display:block;min-height:2.5em}
textarea{width:100%;font:inherit}
button{min-height:3em;padding:0 1.5em;font:inherit}
</style>
</head>
<body>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.lead)}</p>
<form data-form="${form}" data-format="${FORM_FORMAT}" data-name="${escaped(words.answerName)}">
${fields}
<p>${escaped(words.note)}</p>
<button type="submit">${escaped(words.save)}</button>
<p role="status" data-saved="${escaped(words.saved)}"></p>
</form>
<script>
${SCRIPT}
</script>
</body>
</html>
`;
}

function fieldOf(question: FormQuestion, words: FormPageWords): string {
  const { id } = question;
  const ask = escaped(words.ask(id));
  if (question.kind === 'text')
    return `<fieldset><legend><label for="${id}">${ask}</label></legend><textarea id="${id}" name="${id}" rows="3" maxlength="500"></textarea></fieldset>`;
  const choices = optionsOf(question).map(
    (option) =>
      `<label><input type="radio" name="${id}" value="${option}"> ${escaped(words.option(id, option))}</label>`,
  );
  return `<fieldset><legend>${ask}</legend>${choices.join('')}</fieldset>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** One id for the sheet as long as it is open: saved twice, it counts once. */
const SCRIPT = `const form = document.querySelector('form');
const bytes = crypto.getRandomValues(new Uint8Array(12));
const sheet = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const answers = Object.fromEntries(new FormData(form));
  const { form: id, format, name } = form.dataset;
  const text = JSON.stringify({ format, v: 1, form: id, sheet, answers });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name + '-' + sheet.slice(0, 6) + '.json';
  link.click();
  const said = form.querySelector('[role=status]');
  said.textContent = said.dataset.saved;
});`;
