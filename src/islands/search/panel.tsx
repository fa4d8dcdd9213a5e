import { render } from 'preact';
import { ROUTES } from '../../site/routes.ts';
import BOXES from '../../styles/boxes.css?inline';
import CONTROLS from '../../styles/controls.css?inline';
import { forAddress } from './queryAddress.ts';
import SiteSearch from './SiteSearch.tsx';

/** How the panel looks: it comes with the panel, so that no page carries it, nor the boxes and controls that it does not use itself. Tokens are the page's own. */
const LOOK = `
.find-panel{inline-size:min(100%,44rem);max-inline-size:none;block-size:100%;max-block-size:100%;margin:0 0 0 auto;
 padding:var(--s3) var(--gutter) var(--s6);border:0;border-inline-start:var(--hair) solid var(--line-strong);
 background:var(--paper);color:inherit;overflow-y:auto;overscroll-behavior:contain}
.find-panel::backdrop{background:#0008}
.find-panel>p{display:flex;justify-content:space-between;align-items:center;gap:var(--s4);margin:0 0 var(--s2)}
.find-panel .hit{text-decoration:underline 2px var(--link);text-underline-offset:.2em}
.find-panel .answer small{display:block}
.find-panel .more+.more::before{content:"、"}
`;

/** The address of the index's manifest stands behind # in the address of this very script. */
const INDEX = new URL(import.meta.url).hash.slice(1);

interface PanelProps {
  readonly close: () => void;
}

function Panel({ close }: PanelProps) {
  return (
    <>
      <p>
        <a href={ROUTES.guides}>全部指南</a>
        <button type="button" class="button" onClick={close}>
          关闭
        </button>
      </p>
      <SiteSearch index={INDEX} own={false} />
    </>
  );
}

let dialog: HTMLDialogElement | undefined;

/**
 * The site search over whatever page is open. What is typed stays in the panel; only when a result is followed
 * does it go behind `#`, which is never sent, so that Back finds it.
 */
export function openSearch(): void {
  if (!dialog) {
    const panel = document.createElement('dialog');
    panel.className = 'find-panel';
    panel.setAttribute('aria-label', '搜索');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(BOXES + CONTROLS + LOOK);
    document.adoptedStyleSheets.push(sheet);
    document.body.append(panel);
    render(<Panel close={() => panel.close()} />, panel);
    panel.addEventListener('click', ({ target }) => {
      if (target === panel) panel.close();
      const query = panel.querySelector('input')?.value.trim();
      const leaving = target instanceof Element && target.closest('a[href]');
      if (leaving && query) history.replaceState(history.state, '', `#q=${forAddress(query)}&find`);
    });
    panel.addEventListener('close', () => {
      if (location.hash.endsWith('&find')) history.replaceState(history.state, '', location.pathname);
    });
    dialog = panel;
  }
  dialog.showModal();
  dialog.querySelector('input')?.focus();
}
