import LAW from '../../styles/law.css?inline';
import OPENED from '../../styles/opened.css?inline';

/*
 * What a page to read can do when it is asked. No page carries it, nor the styles of what opens: it comes with the first touch,
 * as one script, for whose address `LATER.reading` stands (integrations/laterScripts.ts).
 */
export { holdUp } from './holdUp.ts';
export { markContents } from './markContents.ts';
export { openLaw } from './openLaw.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(LAW + OPENED);
document.adoptedStyleSheets.push(sheet);
