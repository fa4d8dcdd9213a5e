import Conduct from './Conduct.astro';
import Correction from './Correction.astro';
import Detail from './Detail.astro';
import May from './May.astro';
import MayNot from './MayNot.astro';
import Phone from './Phone.astro';
import Quote from './Quote.astro';
import Rumour from './Rumour.astro';
import Say from './Say.astro';
import ShortCite from './ShortCite.astro';

/** What writers of guides may use without importing it: there a citation is a mark, or a short name. */
export const guideComponents = { Cite: ShortCite, Conduct, Correction, Detail, May, MayNot, Phone, Quote, Rumour, Say };
