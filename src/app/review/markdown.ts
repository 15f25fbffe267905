import { words } from '../../ui/words/allWords.ts';
import type { Summary, WeekLine } from './summary.ts';

const said = words.reviewPlan.summary;

/** A finished review as Markdown, for wherever she keeps her notes. */
export function markdownOf(summary: Summary): string {
  const blocks = [
    `# ${said.name}: ${summary.days}`,
    escaped(summary.answer),
    escaped(summary.verdicts),
    table(
      [said.channel, said.time, said.budget, said.leads, said.sales, said.paying],
      [...summary.week, summary.total].map(weekCells),
    ),
    ...summary.beside.map(escaped),
    `## ${summary.decidedFor}`,
    table(
      [said.channel, '', said.time],
      [
        ...summary.decided.map(({ name, decision, minutes }) => [name, decision, minutes]),
        [said.all, '', summary.all],
      ],
    ),
    ...labelled(said.target, summary.target),
    ...labelled(said.first, summary.first),
    ...labelled(said.committed, summary.commitment),
    ...labelled(said.before, summary.before),
    ...summary.answers.map(({ question, answer }) => `- ${question} ${answer}`),
    ...labelled(said.said, summary.customers),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const weekCells = (line: WeekLine): readonly string[] => [
  line.name,
  line.time,
  line.budget,
  line.leads,
  line.revenue,
  line.paying,
];

function labelled(label: string, text: string | null): string[] {
  return text === null ? [] : [`**${label}:** ${escaped(text)}`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** What she typed must not become a heading, a table or a link by accident. */
const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
