import { dateInWords } from '../calendar/index.ts';
import type { Block, Document } from '../document/index.ts';
import type { LenderId } from '../judge/index.ts';
import { keyOf, type Place, placeOf } from '../law/index.ts';
import { ceilingsFor, LPR_LOOK_UP, type Standing, yuanInWords } from '../money/index.ts';
import { writeCsv } from '../text/index.ts';
import { ALL_ADVICE } from './advice.ts';
import { AMOUNTS, type AmountOf, type Debt, type DebtStage, type Dispute, type Proof, type Security } from './debt.ts';
import { differencesOf } from './differences.ts';
import { nextPapers, type PaperId } from './next.ts';
import { type Harm, orderDebts } from './order.ts';

/** The words that a list of debts is told in. */
export interface DebtWords {
  readonly title: string;
  /** First of all: that the list is no admission and no promise. */
  readonly stands: readonly string[];
  readonly amounts: Readonly<Record<AmountOf, string>>;
  readonly stages: Readonly<Record<DebtStage, string>>;
  readonly securities: Readonly<Record<Security, string>>;
  readonly proofs: Readonly<Record<Proof, string>>;
  readonly disputes: Readonly<Record<Dispute, string>>;
  readonly harms: Readonly<Record<Harm, string>>;
  readonly papers: Readonly<Record<PaperId, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly lenders: Readonly<Partial<Record<LenderId, string>>>;
  readonly fields: Readonly<
    Record<
      | 'name'
      | 'lender'
      | 'contractDate'
      | 'stage'
      | 'actBy'
      | 'security'
      | 'old'
      | 'automatic'
      | 'proofs'
      | 'disputes'
      | 'papers'
      | 'note'
      | 'harm',
      string
    >
  >;
  /** Over what differs, over what may be asked for, over the questions to whoever reads it. */
  readonly differs: string;
  readonly argue: string;
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
}

/** What is told of a debt, label and value, in the order of the form; what is not known is left out. */
function rowsOf(debt: Debt, words: DebtWords): (readonly [label: string, value: string])[] {
  const { fields } = words;
  const { lender, contractDate, stage, actBy, security, old, automatic } = debt;
  const list = (names: readonly string[]) => names.join('、');
  const known: (readonly [string, string | undefined])[] = [
    [fields.lender, lender && words.lenders[lender]],
    [fields.contractDate, contractDate && dateInWords(contractDate)],
    [fields.stage, stage && words.stages[stage]],
    [fields.actBy, actBy && dateInWords(actBy)],
    [fields.security, security && words.securities[security]],
    ...AMOUNTS.map((amount) => [words.amounts[amount], debt[amount] === undefined ? undefined : yuanInWords(debt[amount])] as const),
    [fields.old, old === undefined ? undefined : old ? words.yes : words.no],
    [fields.automatic, automatic === undefined ? undefined : automatic ? words.yes : words.no],
    [fields.proofs, list(debt.proofs.map((proof) => words.proofs[proof]))],
    [fields.disputes, list(debt.disputes.map((dispute) => words.disputes[dispute]))],
    [fields.note, debt.note],
  ];
  return known.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

/**
 * The list of debts as a document, for print and text, in the order in which harm is kept small: of each what was told, what
 * differs, which papers to get next, and what may be asked for. It concedes nothing and adds nothing up.
 */
export function debtsDocument(debts: readonly Debt[], words: DebtWords): Document {
  const places: Place[] = [];
  const blocks = orderDebts(debts).flatMap(({ debt, harm }, at): Block[] => {
    const differences = differencesOf(debt).filter(({ id }) => id !== 'nothing-to-compare');
    const ceilings = ceilingsFor(debt).filter(({ standing }) => standing !== 'not');
    places.push(...differences.flatMap((one) => one.places), ...ceilings.flatMap((one) => one.places));
    const papers = nextPapers(debt).map((paper) => words.papers[paper]);
    const rows = [...rowsOf(debt, words), [words.fields.harm, words.harms[harm]] as const].map(([label, value]) => `${label}：${value}`);
    return [
      {
        kind: 'rows',
        heading: `${at + 1}. ${debt.name}`,
        lines: [...rows, ...(papers.length > 0 ? [`${words.fields.papers}：${papers.join('、')}`] : [])],
      },
      { kind: 'facts', heading: words.differs, lines: differences.map(({ says }) => says) },
      { kind: 'requests', heading: words.argue, lines: ceilings.map(({ standing, says }) => `${words.standings[standing]}：${says}`) },
    ];
  });
  return {
    title: words.title,
    blocks: [{ kind: 'note', heading: words.ask, lines: words.stands }, ...blocks.filter(({ lines }) => lines.length > 0)],
    places: [...new Set(places.map(keyOf))].map(placeOf),
  };
}

/** The debts as a table for spreadsheets, one a line; amounts in yuan with two decimals. */
export function debtsToCsv(debts: readonly Debt[], words: DebtWords): string {
  const { fields } = words;
  const heads = [
    fields.name,
    fields.lender,
    fields.contractDate,
    fields.stage,
    fields.actBy,
    fields.security,
    ...AMOUNTS.map((amount) => words.amounts[amount]),
    fields.old,
    fields.automatic,
    fields.proofs,
    fields.disputes,
    fields.note,
  ];
  const yuan = (fen: number | undefined) => (fen === undefined ? '' : `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`);
  const rows = debts.map((debt) => {
    const told = new Map(rowsOf(debt, words));
    return heads.map((head) => {
      const amount = AMOUNTS.find((one) => words.amounts[one] === head);
      if (amount) return yuan(debt[amount]);
      if (head === fields.name) return debt.name;
      return head === fields.contractDate ? (debt.contractDate ?? '') : head === fields.actBy ? (debt.actBy ?? '') : (told.get(head) ?? '');
    });
  });
  return writeCsv([heads, ...rows]);
}

/** Every place that a debt can cite, for the check at build. */
export function debtPlaces(lenders: readonly LenderId[]): Place[] {
  const dates = [undefined, '2019-01-01', '2024-01-01', '2026-09-01'];
  const ceilings = [undefined, ...lenders].flatMap((lender) => dates.flatMap((contractDate) => ceilingsFor({ lender, contractDate })));
  const cut = differencesOf({ id: 'x', name: 'x', proofs: [], disputes: [], contractFen: 2, receivedFen: 1, principalFen: 2 });
  const keys = [...ceilings, ...cut, ...ALL_ADVICE, LPR_LOOK_UP].flatMap(({ places }) => places).map(keyOf);
  return [...new Set(keys)].map(placeOf);
}
