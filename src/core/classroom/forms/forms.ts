// The two forms of a class, before and after, by question; their words are in the words of the interface.

/** `choice`: one of these; `scale`: 1 to 5; `text`: a line in one's own words. */
export type FormQuestion =
  | { readonly id: string; readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly id: string; readonly kind: 'scale' }
  | { readonly id: string; readonly kind: 'text' };

export const SCALE = ['5', '4', '3', '2', '1'] as const;

/** `before`: 课前调研; `after`: 满意度. Neither asks for a name, a unit, or a client. */
export const FORMS = {
  before: [
    { id: 'job', kind: 'choice', options: ['sales', 'manager', 'finance', 'other'] },
    { id: 'overdue', kind: 'choice', options: ['none', 'small', 'middle', 'large'] },
    {
      id: 'stuck',
      kind: 'choice',
      options: ['acceptance', 'settlement', 'invoice', 'funds', 'approval', 'payment', 'unsure'],
    },
    { id: 'hardest', kind: 'choice', options: ['find', 'appoint', 'meet', 'agree'] },
    { id: 'dated', kind: 'choice', options: ['yes', 'some', 'no'] },
    { id: 'wish', kind: 'text' },
  ],
  after: [
    { id: 'useful', kind: 'scale' },
    { id: 'clear', kind: 'scale' },
    { id: 'practice', kind: 'scale' },
    { id: 'debrief', kind: 'scale' },
    { id: 'pace', kind: 'choice', options: ['fast', 'right', 'slow'] },
    { id: 'commit', kind: 'choice', options: ['written', 'later', 'no'] },
    { id: 'best', kind: 'text' },
    { id: 'change', kind: 'text' },
  ],
} as const satisfies Readonly<Record<string, readonly FormQuestion[]>>;

export type FormId = keyof typeof FORMS;

/** The ids of the forms, in the order of the day. */
export const FORM_IDS = ['before', 'after'] as const satisfies readonly FormId[];

/** Whether there is a form of that id. */
export function isFormId(id: unknown): id is FormId {
  return typeof id === 'string' && Object.hasOwn(FORMS, id);
}

/** What can be chosen in a question; nothing where it is answered in one's own words. */
export function optionsOf(question: FormQuestion): readonly string[] {
  switch (question.kind) {
    case 'choice':
      return question.options;
    case 'scale':
      return SCALE;
    case 'text':
      return [];
  }
}
