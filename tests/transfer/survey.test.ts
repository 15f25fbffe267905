import { describe, expect, it } from 'vitest';
import { mappingOf, questionsOf } from '../../src/transfer/findings.ts';
import { type Survey, surveyFile } from '../../src/transfer/survey.ts';

async function survey(text: string | Uint8Array<ArrayBuffer>): Promise<Survey> {
  const found = await surveyFile(new Blob([text]), 'GBP');
  if (found.kind !== 'list') throw new Error(`No list: ${found.seems}`);
  return found;
}

const LIST = 'Name;Betrag;Datum\nMüller & Söhne;1.234,56;13.02.2024\nÉtienne;23456,78;01.03.2024\n';

describe('a survey of a file', () => {
  it('finds delimiter, decimal sign and date order', async () => {
    const found = await survey(LIST);
    expect(found.layout).toMatchObject({ delimiter: ';', head: ['Name', 'Betrag', 'Datum'] });
    expect(found.columns.map(({ money }) => money)[1]).toEqual({ kind: 'sure', decimal: 'comma' });
    expect(found.columns.map(({ dates }) => dates)[2]).toEqual({
      kind: 'sure',
      order: 'day first',
    });
    expect(found.rows).toBe(2);
  });

  it.each([
    ['utf-8', new TextEncoder().encode(LIST)],
    ['utf-8', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(LIST)])],
    ['windows-1252', new Uint8Array([...LIST].map((sign) => sign.charCodeAt(0)))],
    [
      'utf-16le',
      new Uint8Array([0xff, 0xfe, ...[...LIST].flatMap((sign) => [sign.charCodeAt(0), 0])]),
    ],
    [
      'utf-16be',
      new Uint8Array([0xfe, 0xff, ...[...LIST].flatMap((sign) => [0, sign.charCodeAt(0)])]),
    ],
  ])('reads %s', async (encoding, bytes) => {
    const found = await survey(bytes);
    expect(found.encoding).toBe(encoding);
    expect(found.columns[0]).toMatchObject({
      name: 'Name',
      samples: ['Müller & Söhne', 'Étienne'],
    });
  });

  it("leaves out what stands before the head, as in LinkedIn's own export", async () => {
    const found = await survey(
      'Notes:\n"When exporting, some addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byron,https://www.linkedin.com/in/ada,,Engines,Owner,03 Dec 2025\n',
    );
    expect(found.layout.headLine).toBe(4);
    expect(found.guess).toMatchObject({ content: 'contacts', file: { system: 'linkedin' } });
    expect(found.rows).toBe(1);
  });

  it('gives columns numbers where there is no head', async () => {
    const found = await survey('Ada,ada@example.com,2024-01-02\nEve,eve@example.com,2024-01-03\n');
    expect(found.layout.head).toEqual(['Column 1', 'Column 2', 'Column 3']);
    expect(found.rows).toBe(2);
  });

  it('believes the line that Excel writes for its delimiter', async () => {
    const found = await survey('sep=;\nName;Amount\nAda, Countess;5,00\nEve, First;7,50\n');
    expect(found.layout).toMatchObject({ delimiter: ';', head: ['Name', 'Amount'] });
    expect(found.rows).toBe(2);
  });

  it('asks for the order of dates that can be read in two ways', async () => {
    const found = await survey('Name,Created\nAda,3/1/2017\nEve,4/2/2017\n');
    const mapping = mappingOf(found, 'GBP');
    expect(questionsOf(mapping, found)).toEqual([
      {
        field: 'createdAt',
        finding: { kind: 'ask', orders: ['day first', 'month first'], example: '3/1/2017' },
      },
    ]);
  });

  it('asks nothing where one date of the column settles it', async () => {
    const found = await survey('Name,Created\nAda,3/1/2017\nEve,4/22/2017\n');
    const mapping = mappingOf(found, 'GBP');
    expect(questionsOf(mapping, found)).toEqual([]);
    expect(mapping.orders).toEqual({ createdAt: 'month first' });
  });

  it.each([
    ['', 'empty'],
    ['abc', 'too short'],
    ['just one long line of prose without any columns in it', 'no columns'],
  ])('of %j says what it seems to be', async (text, seems) => {
    expect(await surveyFile(new Blob([text]), 'GBP')).toEqual({ kind: 'no list', seems });
  });
});
