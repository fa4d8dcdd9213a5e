import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay, readMoment } from '../../../src/logic/call-log/readMoment.ts';
import { callsFromCsv, callsToCsv, type LoggedCall, momentOf, readCall, readTime, type TableWords } from '../../../src/logic/index.ts';
import { call, logs } from './calls.ts';

const WORDS: TableWords = {
  told: () => '说了',
  kept: ({ kept = [] }) => kept.join('、'),
  connected: (connected) => (connected ? '接通' : '没接到'),
};
const read = (text: string) => callsFromCsv(text) ?? { calls: [], faults: [], unused: ['NULL'] };
const faults = (text: string) => read(text).faults.map(({ line, fault }) => `${line} ${fault}`);

test('a log as a table is read again without loss', () => {
  fc.assert(
    fc.property(logs(), (log) => {
      const whole = log.map((one) => readCall(one) as LoggedCall);
      expect(callsFromCsv(callsToCsv(whole, WORDS))).toEqual({ calls: whole, faults: [], unused: [] });
    }),
  );
});

test('a call whose day cannot be read stands in the table, and is not read as something else', () => {
  const text = callsToCsv([call('昨天')], WORDS);
  expect(text).toContain('昨天');
  expect(faults(text)).toEqual(['2 no-day']);
});

test('no cell of a log begins a formula', () => {
  const nasty = '=HYPERLINK("http://x","y")';
  const text = callsToCsv([call('2026-11-23', { words: nasty, who: '@x', number: '+86138', company: '-1' })], WORDS);
  expect(text).not.toMatch(/(?:^|[,\n"])[=+\-@]/);
  expect(read(text).calls[0]).toMatchObject({ words: nasty, who: '@x', number: '+86138', company: '-1' });
});

describe('a table of others', () => {
  test('with heads that are known, in any order and width', () => {
    const text = '号码,忽略,通话日期,状态,备注\n138,x,2026/11/3 9:05,已接,"他说，还钱"\n';
    expect(read(text)).toMatchObject({
      calls: [{ at: '2026-11-03T09:05', number: '138', connected: true, words: '他说，还钱', facts: {}, teller: 'debtor' }],
      unused: ['忽略'],
    });
    expect(read('ＤＡＴＥ,Time,Status,Phone\n2026-11-23,22:10,Missed,1').calls).toMatchObject([
      { at: '2026-11-23T22:10', connected: false },
    ]);
    expect(read('日期,接通\n2026年11月3日,否').calls).toMatchObject([{ at: '2026-11-03', connected: false }]);
    expect(read('时间,接通\n2026-11-23 22:10:33,未接来电').calls).toMatchObject([{ at: '2026-11-23T22:10' }]);
  });
  /** Heads by which a column is known, and where what stands below them must come to stand. */
  const HEADS: Readonly<Record<string, readonly string[]>> = {
    number: ['号码', '电话', '来电号码', '对方号码', '电话号码', '手机号', 'number', 'phone'],
    company: ['打来的是哪家', '机构', '公司', 'company'],
    who: ['打来的人', '谁', '姓名', '联系人', '名称', 'who', 'name'],
    lenderName: ['替哪家催', '放款机构'],
    line: ['打到哪个号码', '本机号码'],
    words: ['原话', '说了什么', '内容', '备注', 'words', 'note'],
    id: ['编号', 'id'],
  };
  test.each(Object.entries(HEADS))('%s is known by each of its heads', (field, heads) => {
    for (const head of heads)
      expect(read(`日期,接通,${head}\n2026-11-23,接通,138`), head).toMatchObject({ calls: [{ [field]: '138' }], faults: [], unused: [] });
  });
  test('the day, the hour and whether it was answered are known by each of their heads', () => {
    for (const head of ['日期', '通话日期', '来电日期', '日期时间', '通话时间', '起始时间', '呼叫时间', 'date', 'datetime'])
      expect(read(`${head},接通\n2026-11-23 22:10,接通`), head).toMatchObject({ calls: [{ at: '2026-11-23T22:10' }], unused: [] });
    for (const head of ['时间', '来电时间', '钟点', 'time'])
      expect(read(`日期,${head},接通\n2026-11-23,22:10,接通`), head).toMatchObject({ calls: [{ at: '2026-11-23T22:10' }], unused: [] });
    for (const head of ['接通', '是否接通', '状态', '通话状态', '呼叫类型', '类型', 'connected', 'status', 'type'])
      expect(read(`日期,${head}\n2026-11-23,未接`), head).toMatchObject({ calls: [{ connected: false }], unused: [] });
  });
  test('what only people read in our own table is not read, and not called unknown', () => {
    const text = '日期,接通,发生的事,留了什么\n2026-11-23,接通,骂人,录音';
    expect(read(text)).toMatchObject({ faults: [], unused: [] });
    expect(read(text).calls[0]).not.toHaveProperty('kept');
    const data = JSON.stringify({ facts: { insulted: true } }).replaceAll('"', '""');
    for (const head of ['数据（不要改）', '数据(不要改)'])
      expect(read(`日期,接通,${head}\n2026-11-23,接通,"${data}"`), head).toMatchObject({
        calls: [{ facts: { insulted: true } }],
        unused: [],
      });
  });
  test('our own table begins with these heads, in this order', () => {
    expect(
      callsToCsv([], WORDS)
        .replace(/^\uFEFF/, '')
        .trim(),
    ).toBe('日期,时间,接通,号码,打来的是哪家,打来的人,替哪家催,打到哪个号码,原话,发生的事,留了什么,编号,数据（不要改）');
  });
  test('each line that is not understood is named, the others are read', () => {
    const text = [
      '日期,时间,接通,号码',
      '昨天,10:00,接通,1',
      '2026-11-23,十点,接通,1',
      '2026-11-23,10:00,也许,1',
      '2026-11-23,10:00,接通,1.38E+10',
      '2026-11-23,10:00,接通,1',
    ].join('\n');
    expect(faults(text)).toEqual(['2 no-day', '3 no-time', '4 no-connected', '5 number-broken']);
    expect(read(text).calls).toHaveLength(1);
    expect(read(text).faults[0]?.text).toBe('昨天 10:00 接通 1');
  });
  test('lines that are alike stay apart, and the same file read twice gives the same ids', () => {
    const text = '日期,时间,接通,号码\n2026-11-23,10:00,未接,1\n2026-11-23,10:00,未接,1\n2026-11-23,10:00,未接,2';
    const ids = read(text).calls.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(read(text).calls.map(({ id }) => id)).toEqual(ids);
    // A line more in front of them changes no id of theirs.
    expect(
      read(text.replace('\n', '\n2026-11-01,10:00,未接,1\n'))
        .calls.map(({ id }) => id)
        .slice(1),
    ).toEqual(ids);
  });
  test('a text that is too long is said to be', () => {
    expect(faults(`日期,接通,备注\n2026-11-23,接通,${'字'.repeat(2001)}`)).toEqual(['2 too-long']);
  });
  test('without a column for the day it is no log', () => {
    for (const text of ['', '号码,接通\n1,接通', 'x', '{"a":1}']) expect(callsFromCsv(text)).toBeNull();
  });
});

test('a table of a newer version is not guessed at; data that is no data counts as none', () => {
  const [head = '', row = ''] = callsToCsv([call('2026-11-23')], WORDS)
    .trim()
    .split('\r\n');
  expect(faults(`${head}\n${row.replace(/""version"":\d+/, '""version"":99')}`)).toEqual(['2 newer']);
  const bare = `${head}\n${row.replace(/"\{.*\}"/, '"[1"')}`;
  expect(read(bare).calls).toMatchObject([{ facts: {}, teller: 'debtor' }]);
});

test('whatever is read: nothing is thrown', () => {
  const text = fc.string({
    unit: fc.constantFrom('日期', '接通', ',', '\n', '"', '2026-11-23', '是', '{', '}', 'x', '编号', '数据（不要改）'),
  });
  fc.assert(
    fc.property(text, (given) => {
      for (const one of callsFromCsv(given)?.calls ?? []) expect(momentOf(one.at)).not.toBeNull();
    }),
    { numRuns: 500 },
  );
});

describe('a day and a time as people write them', () => {
  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026/1/3', '2026-01-03'],
    ['2026.11.23', '2026-11-23'],
    ['2026年1月3日', '2026-01-03'],
    ['２０２６-１１-２３', '2026-11-23'],
    [' 2026-11-23 ', '2026-11-23'],
    ['11/23/2026', null],
    ['23-11-2026', null],
    ['2026-02-30', null],
    ['2026-11-23x', null],
    ['46349', null],
    ['', null],
  ])('%j is the day %j', (written, day) => {
    expect(readDay(written)).toBe(day);
  });
  test.each([
    ['22:10', '22:10'],
    ['9:05', '09:05'],
    ['09:05:59', '09:05'],
    ['22：10', '22:10'],
    ['22点10分', '22:10'],
    ['22点', '22:00'],
    ['晚上10:10', '22:10'],
    ['下午 3点5分', '15:05'],
    ['下午15:05', '15:05'],
    ['上午9:00', '09:00'],
    ['中午12:30', '12:30'],
    ['凌晨1:20', '01:20'],
    ['10:10 PM', '22:10'],
    ['12:10 am', '00:10'],
    ['12:10 pm', '12:10'],
    ['0:00', '00:00'],
    ['24:00', null],
    ['10:60', null],
    ['10', null],
    ['', null],
    ['十点', null],
    ['-1:00', null],
  ])('%j is the time %j', (written, time) => {
    expect(readTime(written)).toBe(time);
  });
  test.each([
    ['2026-11-23 22:10', '', '22:10'],
    ['2026-11-23T22:10:00', '', '22:10'],
    ['2026-11-23', '22:10', '22:10'],
    ['2026-11-23', '2026-11-23 22:10', '22:10'],
    ['2026-11-23 00:00:00', '22:10', '22:10'],
    ['2026-11-23', '', null],
  ])('%j and %j', (day, time, read) => {
    expect(readMoment(day, time)).toEqual({ date: '2026-11-23', time: read });
  });
  test.each([
    ['昨天', '10:00'],
    ['2026-11-23', '十点'],
    ['2026-11-23 x', ''],
  ])('%j and %j are no moment', (day, time) => {
    expect(readMoment(day, time)).toBeNull();
  });
});
