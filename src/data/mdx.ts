import Cite from '../components/Cite.astro';
import Conduct from '../components/Conduct.astro';
import Correction from '../components/Correction.astro';
import Detail from '../components/Detail.astro';
import May from '../components/May.astro';
import MayNot from '../components/MayNot.astro';
import Phone from '../components/Phone.astro';
import Quote from '../components/Quote.astro';
import Rumour from '../components/Rumour.astro';

/** The components that writers may use in content/**.mdx without importing them. */
export const mdxComponents = { Cite, Conduct, Correction, Detail, May, MayNot, Phone, Quote, Rumour };
