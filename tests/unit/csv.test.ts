import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from '../../src/logic/text/csv.ts';

const cells = (text: string) => readCsv(text).map((row) => row.cells);

describe('writing', () => {
  test('begins with a byte-order mark, ends lines as spreadsheets do', () => {
    expect(
      writeCsv([
        ['甲', '乙'],
        ['1', '2'],
      ]),
    ).toBe('\uFEFF甲,乙\r\n1,2\r\n');
  });
  test('quotes what must be quoted', () => {
    expect(writeCsv([['a,b', 'c"d', 'e\nf', 'g\rh', 'i j']])).toBe('\uFEFF"a,b","c""d","e\nf","g\rh",i j\r\n');
  });
  test.each(['=1+1', '+8613', '-2', '@x', '\tx', '\rx', '＝1', '＋1', '－1', '＠1'])('%j is no formula any more', (formula) => {
    const [, cell = ''] = /^\uFEFF"?(.*?)"?\r\n$/s.exec(writeCsv([[formula]])) ?? [];
    expect(cell).toBe(`'${formula}`);
  });
  test('what is no formula stays as it is', () => {
    for (const plain of ['1=2', '甲-乙', "it's", '', "'甲"]) expect(writeCsv([[plain]])).toBe(`\uFEFF${plain}\r\n`);
  });
});

describe('reading', () => {
  test('lines of every kind, with and without a last one', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(cells(`a,b${end}1,2`)).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
      expect(cells(`a,b${end}1,2${end}`)).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
    }
  });
  test('quoted cells with everything inside', () => {
    expect(cells('"a,b","c""d","e\nf", "g" ,h"i')).toEqual([['a,b', 'c"d', 'e\nf', 'g', 'h"i']]);
    expect(cells('""\n"",x')).toEqual([['', 'x']]);
  });
  test.each([
    ['\t', 'a\tb,b\tc\n1\t2'],
    [';', 'a;b,b;c\n1;2'],
    ['，', 'a，b\n1，2'],
  ])('with %j between cells', (_, text) => {
    expect(cells(text)[1]).toEqual(['1', '2']);
  });
  test('rows know their line, also after a cell of several lines; empty rows are left out', () => {
    expect(readCsv('h\n"a\r\nb\nc"\n\n , \nd').map(({ line }) => line)).toEqual([1, 2, 7]);
  });
  test('a quotation mark that is never closed takes the rest, and nothing is lost', () => {
    expect(cells('a,"b\nc,d')).toEqual([['a', 'b\nc,d']]);
  });
  test('nothing is nothing', () => {
    for (const text of ['', '\uFEFF', '\n\n', ' , , ']) expect(readCsv(text)).toEqual([]);
  });
});

test('what was written is read again, cell by cell', () => {
  const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", '=', '"', ',', '\n', '\r', '+', '甲', '，', ';', '\t', ' ') }));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }), (rows) => {
      const table = [['甲', '乙', '丙'], ...rows];
      const filled = table.filter((row) => row.some((one) => one.trim() !== ''));
      expect(cells(writeCsv(table))).toEqual(filled);
    }),
    { numRuns: 1000 },
  );
});

test('whatever is read: nothing is thrown, and the time is linear', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'a', ';') }), (text) => {
      expect(readCsv(text).every((row) => row.cells.length > 0)).toBe(true);
    }),
  );
  for (const hostile of ['"', '""', '" ', ' ', ',', '\n', '"\n', 'a\'"', ' "']) {
    const text = hostile.repeat(Math.ceil(100_000 / hostile.length));
    // The best of several: the machine may be doing other things.
    const times = Array.from({ length: 5 }, () => {
      const from = process.cpuUsage();
      readCsv(text);
      return process.cpuUsage(from).user / 1000;
    });
    expect(Math.min(...times), JSON.stringify(hostile)).toBeLessThan(200);
  }
});
