export { briefCard } from './brief.ts';
export { ABOUT_MONEY, CREDITORS, inProceedings, isVerified, mayPropose, maySpeakOfMoney, PROCEEDINGS } from './case.ts';
export { composeScript } from './compose.ts';
export { scriptDocument, scriptToText } from './document.ts';
export { scriptPlaces } from './lines/index.ts';
export {
  CALLERS,
  type Caller,
  INCIDENTS,
  type Incident,
  type Reason,
  type Reply,
  ROLES,
  type Role,
  type Script,
  type ScriptInput,
  type ScriptPart,
  STAGES,
  type Stage,
  TIES,
  type Tie,
  WANTS,
  type Want,
} from './types.ts';
