import { type ComponentType, h, render } from 'preact';
import CallCheck from '../islands/call-check/CallCheck.tsx';
import Practice from '../islands/practice/Practice.tsx';
import ScriptBuilder from '../islands/script-builder/ScriptBuilder.tsx';
import SiteSearch from '../islands/search/SiteSearch.tsx';
import StatuteLookup from '../islands/search/StatuteLookup.tsx';
import Verify from '../islands/verify/Verify.tsx';
import { pack } from './here.ts';

/** The tools of the file, by the address of their page; the build checks that it has pages and islands for all of them. */
const TOOLS: Readonly<Record<string, ComponentType<never>>> = {
  '/check/': CallCheck,
  '/practice/': Practice,
  '/script/': ScriptBuilder,
  '/search/': SiteSearch,
  '/statutes/': StatuteLookup,
  '/verify/': Verify,
};

const islandOf = (page: HTMLElement) => page.querySelector('astro-island');

/** Brings the tool of a page to life, as opening the page does on the site. */
export async function wake(page: HTMLElement): Promise<void> {
  const tool = TOOLS[page.id] as ComponentType<object> | undefined;
  const island = islandOf(page);
  if (!tool || !island) return;
  const props = (await pack()).props[page.id];
  if (page.isConnected && props) render(h(tool, props), island);
}

/** Ends it, as leaving the page does; what it keeps for the tab stays. */
export function sleep(page: HTMLElement): void {
  const island = islandOf(page);
  if (island && TOOLS[page.id]) render(null, island);
}
