import { type AcrossLenders, type FactId, type Finding, type Report, RULES, reportOn, wholeCall } from '../../logic/index.ts';
import type { PracticeCall, PracticeCourse, PracticeFinding } from '../../payload/index.ts';
import { showCites } from '../article/citation.ts';
import { channelById } from '../collections/channels.ts';
import { allInventedCalls, type InventedCall } from '../collections/practice.ts';
import { allQuestions } from '../collections/questions.ts';
import { allRules } from '../collections/rules.ts';

/** How facts and lenders are named. */
interface Names {
  readonly facts: ReadonlyMap<FactId, string>;
  readonly lenders: ReadonlyMap<string, string>;
}

function named(finding: Finding & Partial<AcrossLenders>, { facts, lenders }: Names): PracticeFinding {
  const { rule, status, level, cites, levels = [], missing = [] } = finding;
  const pinpoints = RULES.find(({ id }) => id === rule)?.pinpoints ?? {};
  return {
    rule,
    status,
    level,
    // The rules name their strongest ground last.
    grounds: cites.toReversed().flatMap((id) => pinpoints[id]?.map((at) => `${id}#${at}`) ?? [id]),
    across: levels.map((one) => ({ level: one.level, lenders: one.lenders.map((lender) => lenders.get(lender) ?? lender) })),
    missing: missing.filter((id) => id !== 'lender').map((id) => facts.get(id) ?? id),
  };
}

const findingsOf = ({ aboutCall, aboutLoan, acrossLenders, open }: Report): readonly Finding[] => [
  ...aboutCall,
  ...aboutLoan,
  ...acrossLenders,
  ...open,
];

/** A call as it is shown: judged now, by the same judge as in the check; what only tests read stays behind. */
function judged({ id, title, setting, dialogue, facts, why, cites, near, say }: InventedCall, names: Names): PracticeCall {
  const report = reportOn(wholeCall(facts));
  const other = reportOn(wholeCall({ ...facts, ...near.facts }));
  const here = new Set(findingsOf(report).map(({ rule }) => rule));
  return {
    id,
    title,
    setting,
    dialogue,
    verdict: report.verdict,
    urgent: report.urgent,
    findings: findingsOf(report).map((finding) => named(finding, names)),
    unruled: report.unruled.map((one) => one.title),
    cautions: report.cautions,
    why,
    cites,
    near: {
      text: near.text,
      verdict: other.verdict,
      findings: other.aboutCall.filter(({ rule }) => !here.has(rule)).map((finding) => named(finding, names)),
    },
    say,
  };
}

/** The number of a channel; throws when it has none. */
async function phone(id: string): Promise<string> {
  const { tel } = await channelById(id);
  if (!tel) throw new Error(`content/channels/${id}.yaml: no number to dial`);
  return tel;
}

/** The invented calls with the judge's answers. Throws on a citation, a rule or a number that does not exist. */
export async function practiceCourse(): Promise<PracticeCourse> {
  const questions = await allQuestions();
  const lenders = questions.find(({ id }) => id === 'lender')?.options ?? [];
  const names: Names = {
    facts: new Map(questions.map(({ id, answer }) => [id, answer])),
    lenders: new Map(lenders.map(({ value, label }) => [value, label])),
  };
  const calls = (await allInventedCalls()).map((call) => judged(call, names));
  const findings = calls.flatMap((call) => [...call.findings, ...call.near.findings]);
  const used = new Set(findings.map(({ rule }) => rule));
  const rules = (await allRules()).filter(({ rule }) => used.has(rule.id));
  return {
    calls,
    rules: Object.fromEntries(
      rules.map(({ rule, data: { rests, except, hedge } }) => [rule.id, { title: rule.title, rests, except, hedge }]),
    ),
    cites: await showCites([...findings.flatMap(({ grounds }) => grounds), ...calls.flatMap(({ cites }) => cites)]),
    phones: { danger: await phone('110'), fraud: await phone('96110') },
  };
}
