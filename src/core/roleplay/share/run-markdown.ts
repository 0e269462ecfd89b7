// A game as Markdown: for a mail, a note, a wiki; what was said, and behind each move what it was worth.
import type { RunAnalysis } from '../analysis/analyse-run.ts';
import type { TranscriptEntry } from '../transcript.ts';

/** The words around the game, from the interface. */
export type MarkdownWords = {
  readonly you: string;
  readonly visit: (title: string, place: string) => string;
  readonly cutOff: string;
  readonly step: (step: number) => string;
  readonly value: (points: number) => string;
  readonly mark: (step: RunAnalysis['steps'][number]) => string;
};

export type MarkdownPage = {
  readonly title: string;
  /** One line each: case, client, ending, result. */
  readonly facts: readonly string[];
  readonly entries: readonly TranscriptEntry[];
  /** Undefined while it isn't known what the moves were worth. */
  readonly analysis: RunAnalysis | undefined;
  /** Heading and text of what the player wrote. */
  readonly notes: readonly (readonly [heading: string, text: string])[];
};

/** Ends with a line break. Characters that mean something in Markdown stand for themselves. */
export function runMarkdown(
  { title, facts, entries, analysis, notes }: MarkdownPage,
  words: MarkdownWords,
): string {
  const blocks = [
    `# ${plain(title)}`,
    facts.map((fact) => `- ${plain(fact)}`).join('\n'),
    ...entries.flatMap((entry) => blockOf(entry, analysis, words)),
    ...notes.flatMap(([heading, text]) => [`## ${plain(heading)}`, plain(text)]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function blockOf(
  entry: TranscriptEntry,
  analysis: RunAnalysis | undefined,
  words: MarkdownWords,
): readonly string[] {
  switch (entry.kind) {
    case 'visit':
      return [`## ${plain(words.visit(entry.title, entry.place))}`];
    case 'scene':
      return [`*${plain(entry.text)}*`];
    case 'said': {
      const tell = entry.tell === undefined ? '' : `（${plain(entry.tell)}）`;
      const by = entry.by ? `**${plain(entry.by.name)}**` : '';
      return [`> ${by}${tell}${plain(entry.text)}`];
    }
    case 'move': {
      const step = analysis?.steps[entry.step - 1];
      const worth = step ? `　〔${plain(words.mark(step))}，${plain(words.value(step.after))}〕` : '';
      return [`**${plain(words.step(entry.step))}　${plain(words.you)}**　${plain(entry.text)}${worth}`];
    }
    case 'cut-off':
      return [`*${plain(words.cutOff)}*`];
    case 'settled':
    case 'lost':
      return [];
  }
}

/** On one line, without anything that Markdown or HTML would read. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`);
}
