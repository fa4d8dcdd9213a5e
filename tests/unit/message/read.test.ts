import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMessage, SIGN_EXAMPLES, SIGNS } from '../../../src/logic/index.ts';

const MESSAGES: readonly { readonly label: 'alarm' | 'check' | 'plain'; readonly text: string }[] = JSON.parse(
  fs.readFileSync(new URL('../../fixtures/messages.json', import.meta.url), 'utf8'),
);
const of = (label: string) => MESSAGES.filter((message) => message.label === label);
const share = (label: string, level: string) => of(label).filter(({ text }) => readMessage(text).level === level).length / of(label).length;

describe('invented messages with labels', () => {
  test('there are enough of each', () => {
    expect(Math.min(...['alarm', 'check', 'plain'].map((label) => of(label).length))).toBeGreaterThan(100);
  });
  test('alarms are found, genuine ones are not called one, what must be verified is', () => {
    expect(share('alarm', 'alarm')).toBeGreaterThanOrEqual(0.95);
    expect(share('plain', 'alarm')).toBeLessThanOrEqual(0.01);
    expect(share('check', 'alarm')).toBeLessThanOrEqual(0.02);
    expect(share('check', 'check')).toBeGreaterThanOrEqual(0.95);
  });
});

describe.each(SIGNS)('$id', ({ id, level }) => {
  const { hits, misses } = SIGN_EXAMPLES[id];
  test.each(hits)('stands in “%s”', (text) => {
    const reading = readMessage(text);
    expect(reading.signs.map((sign) => sign.id)).toContain(id);
    expect([level, 'alarm']).toContain(reading.level);
  });
  test.each(misses)('does not stand in “%s”', (text) => {
    const reading = readMessage(text);
    expect(reading.signs.map((sign) => sign.id)).not.toContain(id);
    expect(reading.level).not.toBe('alarm');
  });
});

test('every sign has a name and a reason of its own', () => {
  expect(new Set(SIGNS.map(({ name }) => name)).size).toBe(SIGNS.length);
  expect(new Set(SIGNS.map(({ why }) => why)).size).toBe(SIGNS.length);
  expect(new Set(SIGNS.map(({ id }) => id)).size).toBe(SIGNS.length);
});

test('the reading of a sign tells its reason', () => {
  const [first] = readMessage('请把钱转到安全账户').signs;
  expect(first?.why).toBe(SIGNS.find(({ id }) => id === 'safe-account')?.why);
});

test('an alarm weighs more than what is to be verified, and nothing is plain', () => {
  expect(readMessage('法院传票').level).toBe('check');
  expect(readMessage('法院传票，先把钱转到安全账户').level).toBe('alarm');
  expect(readMessage('')).toEqual({ level: 'plain', signs: [] });
});

describe('what a message denies, warns of or tells of does not count', () => {
  test.each([
    '我行不会要求您提供验证码',
    '请勿向个人账户转账',
    '公安机关从未设立安全账户',
    '“我是公安，你涉嫌洗钱”，听到这种话就挂电话，是诈骗',
    '凡是要求转账到安全账户的，都是诈骗',
    '【反诈中心】冒充客服、让您共享屏幕的，都是骗子',
    '王女士接到电话，对方称她涉嫌洗钱，要她把钱转到安全账户，民警及时劝阻',
    '收到让你加微信处理欠款的短信，请勿添加',
    '我们不会联系您的家人',
    '网上说的“征信修复”都是骗局',
    '验证码 339102，转发可能导致账号被盗',
  ])('%s', (text) => {
    expect(readMessage(text).level).not.toBe('alarm');
  });
});

describe('what is asked about or passed on counts as it stands there', () => {
  test.each([
    '朋友说收到一条，让她把钱转到安全账户，是不是真的',
    '【转】各位注意查收：您涉嫌洗钱，请速联系李警官',
    '我爸收到这个：“请把验证码告诉我”，能信吗',
    '我们不是骗子，先把验证码发给我',
    '为防止诈骗，请立即将余额转入监管账户',
    '谨防假冒，本公司是唯一能修复征信的，先付三成',
    '不要相信银行客服，把验证码给我',
    '警方提醒：您涉嫌洗钱，请速联系李警官',
    '不需要转账，只需要您把验证码告诉我',
    '不要挂电话，请将资金转到安全账户',
  ])('%s', (text) => {
    expect(readMessage(text).level).toBe('alarm');
  });
});

test('a real case number turns a threat of enforcement into something to verify', () => {
  expect(readMessage('您已立案，三日内联系处理，否则强制执行').level).toBe('alarm');
  expect(readMessage('（2026）沪0101执3321号：三日内履行，否则强制执行').level).toBe('check');
});
