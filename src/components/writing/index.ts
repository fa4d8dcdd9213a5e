import Cite from './Cite.astro';
import Conduct from './Conduct.astro';
import Correction from './Correction.astro';
import Detail from './Detail.astro';
import May from './May.astro';
import MayNot from './MayNot.astro';
import Phone from './Phone.astro';
import Quote from './Quote.astro';
import Rumour from './Rumour.astro';

/** The components that writers may use in content/**.mdx without importing them. */
export const mdxComponents = { Cite, Conduct, Correction, Detail, May, MayNot, Phone, Quote, Rumour };
