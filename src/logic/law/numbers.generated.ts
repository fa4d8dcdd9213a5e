// Generated from content/ by `npm run generate`; a content test holds it fresh.

/** Numbers of the channels, so that no sentence of the logic types one by hand. */
export const TEL = {
  '110': '110',
  '120': '120',
  '12300': '01012300',
  '12321': '01012321',
  '12345': '12345',
  '12348': '12348',
  '12356': '12356',
  '12363': '12363',
  '12368': '12368',
  '12377': '12377',
  '12378': '12378',
  '96110': '96110',
} as const;
