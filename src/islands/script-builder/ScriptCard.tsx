import type { ComponentChildren } from 'preact';
import { type Script, scriptDocument } from '../../logic/index.ts';
import type { ShownCites } from '../../payload/index.ts';
import { namesOf } from '../common/cites.ts';
import { PaperCard } from '../common/PaperCard.tsx';

interface Props {
  readonly script: Script;
  /** Names of the articles, by `<id>` or `<id>#<place>`. */
  readonly cites: ShownCites;
  /** One of several ready cards on a page, not the finished one. */
  readonly ready?: boolean;
  /** What stands in the margin of the sheet. */
  readonly children?: ComponentChildren;
}

/** The card itself: what to say in order, an answer for each no, what never to say, the plan, room to write by hand. */
export function ScriptCard({ script, cites, ready, children }: Props) {
  return (
    <PaperCard paper={scriptDocument(script, namesOf(script.grounds, cites))} cites={cites} hook={ready ? 'data-ready' : 'data-script'}>
      {children}
    </PaperCard>
  );
}
