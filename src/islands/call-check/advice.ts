import type { ShownChannel } from '../../data/tools/call-check.ts';
import { type Finding, RULES, type Rule } from '../../logic/index.ts';

const ruleOf = (finding: Finding): Rule | undefined => RULES.find(({ id }) => id === finding.rule);

/** What to keep, from the findings that stand (or could), without repeats. */
export function evidenceFor(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap((finding) => ruleOf(finding)?.evidence ?? []))];
}

/**
 * Where to go, first choice first: the rules' channels that help with this lender. Where the financial regulator's
 * line is not for this lender (a micro-loan company), the local financial bureau takes its place.
 */
export function channelsFor(findings: readonly Finding[], lender: unknown, channels: readonly ShownChannel[]): ShownChannel[] {
  const helps = (channel: ShownChannel) =>
    typeof lender !== 'string' || lender === 'unsure' || channel.lenders.includes('all') || channel.lenders.includes(lender);
  const wanted = findings.flatMap((finding) => ruleOf(finding)?.channels ?? []);
  const ids = new Set<string>();
  for (const id of wanted.length > 0 ? wanted : ['lender', '12378']) {
    const channel = channels.find((one) => one.id === id);
    if (!channel) continue;
    if (helps(channel)) ids.add(id);
    else if (id === '12378' && lender === 'micro-loan') ids.add('local-finance');
  }
  const urgentFirst = (id: string) => (id === '110' ? 0 : id === '96110' ? 1 : 2);
  return [...ids].sort((a, b) => urgentFirst(a) - urgentFirst(b)).flatMap((id) => channels.find((channel) => channel.id === id) ?? []);
}

/** Establishes the order of display: gravest first, the rules' own order within a level. */
export function byGravity(findings: readonly Finding[]): Finding[] {
  const order = ['crime', 'unlawful', 'regulation', 'standard', 'none-found'];
  return [...findings].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}
