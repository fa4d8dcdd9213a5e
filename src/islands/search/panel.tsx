import { render } from 'preact';
import { ROUTES } from '../../site/routes.ts';
import BOXES from '../../styles/boxes.css?inline';
import CONTROLS from '../../styles/controls.css?inline';
import LOOK from '../../styles/panel.css?inline';
import TOKENS from '../../styles/tokens.css?inline';
import { forAddress } from './queryAddress.ts';
import SiteSearch from './SiteSearch.tsx';

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
    // A page carries of it only what it uses itself.
    sheet.replaceSync(TOKENS + BOXES + CONTROLS + LOOK);
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
