/** One thing of the web platform that is newer than the floor, Chrome 116 or Safari 16.4. */
interface Newer {
  readonly name: string;
  readonly used: RegExp;
  /** First versions that have it, by the tables of developer.mozilla.org (browser-compat-data, November 2026); `—`: none. */
  readonly chrome: string;
  readonly safari: string;
}

const newer = (name: string, used: RegExp, chrome: string, safari: string): Newer => ({ name, used, chrome, safari });

/** In style sheets: what breaks a rule or an answer when it is not known. */
export const CSS_NEWER: readonly Newer[] = [
  newer('nesting', /&|(?:^|[}{;])[^@{};]+\{[^{};]*\{|\{[^{}]*[\w-]+:[^{};]+;[^@{};]*\{/, '120', '17.2'),
  newer('light-dark()', /light-dark\(/, '123', '17.5'),
  newer('@starting-style', /@starting-style/, '117', '17.5'),
  newer('@scope', /@scope\b/, '118', '17.4'),
  newer('@view-transition', /@view-transition/, '126', '18.2'),
  newer('anchor positioning', /@position-try|anchor-name|position-anchor|\banchor\(|anchor-size\(/, '125', '26'),
  newer('scroll-driven animations', /(?:animation|scroll|view)-timeline|animation-range/, '115', '26'),
  newer('style queries', /@container[^{]*style\(/, '111', '18'),
  newer(':user-valid, :user-invalid', /:user-(?:in)?valid/, '119', '16.5'),
  newer(':popover-open', /:popover-open/, '114', '17'),
  newer(':state()', /:state\(/, '125', '17.4'),
  newer('::details-content', /::details-content/, '131', '18.4'),
  newer('round(), mod(), rem()', /[\s:(,](?:round|mod|rem)\(/, '125', '15.4'),
  newer('abs(), sign()', /[\s:(,](?:abs|sign)\(/, '138', '15.4'),
  newer('relative colours', /\((?:from)\s/, '119', '16.4'),
  newer('linear() easing', /[\s:,]linear\(/, '113', '17.2'),
  newer('calc-size(), interpolate-size', /calc-size\(|interpolate-size/, '129', '—'),
  newer('allow-discrete', /allow-discrete|transition-behavior/, '117', '17.4'),
  newer('if(), @function, sibling-index()', /[\s:]if\(|@function|sibling-(?:index|count)\(/, '137', '—'),
  newer('typed attr()', /attr\([^)]*\btype\(/, '133', '—'),
  newer('@media (scripting)', /\(scripting\b/, '120', '17'),
  newer('prefers-reduced-transparency', /prefers-reduced-transparency/, '118', '—'),
];

/** In scripts: syntax that does not parse, and built-ins that are not there. */
export const JS_NEWER: readonly Newer[] = [
  newer('Object.groupBy, Map.groupBy', /\b(?:Object|Map)\.groupBy\b/, '117', '17.4'),
  newer('Array.fromAsync', /\bArray\.fromAsync\b/, '121', '16.4'),
  newer('Promise.withResolvers', /\bPromise\.withResolvers\b/, '119', '17.4'),
  newer('Promise.try', /\bPromise\.try\b/, '128', '18.2'),
  newer('methods of sets', /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|intersection)\(/, '122', '17'),
  newer(
    'iterator helpers',
    /\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(/,
    '122',
    '18.4',
  ),
  newer('Iterator.from', /\bIterator\.(?:from|concat)\b/, '122', '18.4'),
  newer('flag v', /\/[^/\n]+\/[dgimsuy]*v[dgimsuy]*\.(?:test|exec)\(|RegExp\([^)]*,\s*["'`][a-z]*v/, '112', '17'),
  newer('modifiers in patterns', /\(\?[ims]*-?[ims]+:/, '125', '26'),
  newer('URL.canParse', /\bURL\.canParse\b/, '120', '17'),
  newer('URL.parse', /\bURL\.parse\b/, '126', '18'),
  newer('AbortSignal.any', /\bAbortSignal\.any\b/, '116', '17.4'),
  newer('Response.json()', /\bResponse\.json\(/, '105', '17'),
  newer('checkVisibility()', /\.checkVisibility\(/, '105', '17.4'),
  newer('popover', /\.(?:show|hide|toggle)Popover\(/, '114', '17'),
  newer('setHTMLUnsafe, setHTML', /\.setHTML(?:Unsafe)?\(/, '124', '17.4'),
  newer('moveBefore()', /\.moveBefore\(/, '133', '—'),
  newer('ArrayBuffer.transfer()', /\.transferToFixedLength\(/, '114', '17.4'),
  newer('Base64 of bytes', /\.(?:fromBase64|toBase64|fromHex|toHex)\(/, '140', '18.2'),
  newer('ReadableStream.from', /\bReadableStream\.from\b/, '—', '—'),
  newer('Intl.DurationFormat', /\bIntl\.DurationFormat\b/, '129', '16.4'),
  newer('Temporal', /\bTemporal\./, '144', '—'),
  newer('scheduler', /\bscheduler\.(?:yield|postTask)\b/, '129', '—'),
  newer('CSS.highlights', /\bCSS\.highlights\b/, '105', '17.2'),
  newer('requestIdleCallback', /\brequestIdleCallback\(/, '47', '—'),
  newer('startViewTransition', /\.startViewTransition\(/, '111', '18'),
  newer('import attributes', /\bimport\b[^;]*\bwith\s*\{\s*type/, '123', '17.2'),
  newer('Error.isError, Math.sumPrecise, RegExp.escape', /\b(?:Error\.isError|Math\.sumPrecise|RegExp\.escape)\b/, '134', '18.2'),
  newer('using', /(?:^|[;{}\s])(?:await )?using [\w$]+=/, '134', '—'),
];

/** Which of these things a text uses, with what it was found in. */
export const newerIn = (text: string, list: readonly Newer[]): string[] =>
  list.flatMap(({ name, used, chrome, safari }) => {
    const found = used.exec(text);
    if (!found) return [];
    return [`${name} (Chrome ${chrome}, Safari ${safari}): …${text.slice(Math.max(0, found.index - 40), found.index + 60)}…`];
  });
