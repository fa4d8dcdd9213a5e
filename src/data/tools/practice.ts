import { type Finding, type NamedFinding, namedFinding, type Report, reportOn, wholeCall } from '../../logic/index.ts';
import type { PracticeCall, PracticeCourse } from '../../payload/index.ts';
import { showCites } from '../article/citation.ts';
import { allInventedCalls, type InventedCall } from '../collections/practice.ts';
import { allQuestions } from '../collections/questions.ts';
import { allRules } from '../collections/rules.ts';

/** Names a finding as readers know its facts and lenders. */
type Naming = (finding: Finding) => NamedFinding;

const findingsOf = ({ aboutCall, aboutLoan, acrossLenders, open }: Report): readonly Finding[] => [
  ...aboutCall,
  ...aboutLoan,
  ...acrossLenders,
  ...open,
];

/** A call as it is shown: judged now, by the same judge as in the check; what only tests read stays behind. */
function judged({ id, title, setting, dialogue, facts, why, cites, near, say }: InventedCall, named: Naming): PracticeCall {
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
    findings: findingsOf(report).map(named),
    unruled: report.unruled.map((one) => one.title),
    cautions: report.cautions,
    why,
    cites,
    near: {
      text: near.text,
      verdict: other.verdict,
      findings: other.aboutCall.filter(({ rule }) => !here.has(rule)).map(named),
    },
    say,
  };
}

/** The invented calls with the judge's answers. Throws on a citation, a rule or a number that does not exist. */
export async function practiceCourse(): Promise<PracticeCourse> {
  const questions = await allQuestions();
  const lenders = questions.find(({ id }) => id === 'lender')?.options ?? [];
  const facts = new Map<string, string>(questions.map(({ id, answer }) => [id, answer]));
  const kinds = new Map<string, string>(lenders.map(({ value, label }) => [value, label]));
  const named: Naming = (finding) =>
    namedFinding(
      finding,
      (id) => facts.get(id) ?? id,
      (id) => kinds.get(id) ?? id,
    );
  const calls = (await allInventedCalls()).map((call) => judged(call, named));
  const findings = calls.flatMap((call) => [...call.findings, ...call.near.findings]);
  const used = new Set(findings.map(({ rule }) => rule));
  const rules = (await allRules()).filter(({ rule }) => used.has(rule.id));
  return {
    calls,
    rules: Object.fromEntries(rules.map(({ rule, data: { rests, except, hedge } }) => [rule.id, { rests, except, hedge }])),
    cites: await showCites([...findings.flatMap(({ grounds }) => grounds), ...calls.flatMap(({ cites }) => cites)]),
  };
}
