import type { LeadId } from '../../logic/index.ts';
import { address } from '../../site/address.ts';
import { ROUTES } from '../../site/routes.ts';

/** Where each lead goes, and what it is called. */
export const LEADS: Readonly<Record<LeadId, readonly [href: string, text: string]>> = {
  'court-papers': [ROUTES.papers, '是哪一张纸，哪天以前做什么'],
  enforcement: [address('/guides/enforcement/'), '到了执行，怎么办'],
  mediation: [address('/guides/arbitration-mediation/'), '诉前调解，怎么应'],
  limitation: [address('/guides/limitation-period/'), '很久以前的债，先看时效'],
  'not-mine': [address('/guides/not-my-debt/'), '不是我借的，怎么办'],
  unlicensed: [address('/guides/unlicensed-loans/'), '没有牌照的平台'],
  sold: [address('/guides/debt-sold/'), '债被转让、代偿，先核对什么'],
  settlement: [address('/guides/settlement-proof/'), '还清还在催，结清证明'],
  script: [ROUTES.script, '做一张谈话卡，照着说'],
  letter: [ROUTES.letter, '写一封投诉信'],
  fees: [address('/guides/interest-and-fees/'), '息费怎么算清'],
};
