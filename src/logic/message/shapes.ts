/** The ends of addresses that anybody gets within minutes, and that lenders and offices do not use. */
const ODD = 'top|xyz|vip|club|icu|cc|site|shop|link|info|cyou|work|fun|live|online|store|pro|ink|tk|gg';
/** The names in an address before its end: from the first, and not without end, so that a long row of letters is walked once. */
const NAMES = '(?<![a-z0-9.-])(?:[a-z0-9-]{1,40}\\.){0,7}[a-z0-9-]{1,40}';

/** What is recognised by its shape: numbers and addresses. Each pattern takes time linear in the length of the text. */
export const SHAPES = {
  /** （2026）X0105民初3321号, digits masked or not. */
  caseNumber: /\(20\d\d\)[^,。;:()\n]{2,18}?[\dx*]{1,8}号/g,
  /** An address, however it is written: with 点 for the dot too. */
  link: new RegExp(`https?://|(?<![a-z0-9])www\\.|${NAMES}(?:\\.|点)(?:com|cn|net|org|me|io|ly|co|app|im|gl|${ODD})(?![a-z])`, 'g'),
  /** A short link, which hides where it leads. */
  shortLink: /(?<![a-z0-9])(?:t\.cn|url\.cn|dwz\.(?:cn|mk)|suo\.(?:im|nz)|bit\.ly|tinyurl\.com|is\.gd|goo\.gl|mrw\.so)(?![a-z0-9])/g,
  /** A strange or hidden address, or one that loads a program. */
  oddLink: new RegExp(`${NAMES}(?:(?:\\.|点)(?:${ODD})(?![a-z])|点(?:com|cn|net))|https?://\\d{1,3}(?:\\.\\d{1,3}){3}|\\.apk`, 'g'),
  /** 1 折 to 3.9 折: what nobody gives in a message. */
  deepCut: /(?<![\d.])[0-3](?:\.\d)?折/g,
  /** An office that nobody has heard of. */
  noOffice: /(?:信用惩戒|失信|网贷|清退|清收|案件|司法执行|追逃|债务)[^,。;:!?\n]{0,4}(?:办公室|小组|专班|中心)/g,
  /** A bank card's number. */
  cardNumber: /(?<!\d)6[\dx*]{14,18}(?![\dx*])/g,
  /** A mobile number. */
  mobile: /(?<![\dx*])(?:86)?1[3-9][\dx*]{9}(?![\dx*])/g,
  /** A number abroad, with + or 00 before it; not +86. */
  foreignPhone: /(?:\+|(?<!\d)00)(?!86-?\d{10,11}(?![\d-]))[1-9][\dx-]{6,}/g,
  /** A share in per cent. */
  percent: /\d%/g,
  /** A sum of money. */
  money: /\d(?:元|块|万)|[一二两三四五六七八九十几]万/g,
  /** Names of chat programs in Latin letters, alone. */
  chatName: /(?<![a-z0-9./])(?:[vu]信|(?:qq|vx|wx|weixin|telegram|wechat)(?!\.))/g,
} as const satisfies Readonly<Record<string, RegExp>>;
