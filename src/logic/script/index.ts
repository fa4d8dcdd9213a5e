export { briefCard } from './brief.ts';
export { composeScript } from './compose.ts';
export { scriptDocument, scriptToText } from './document.ts';
export { ABOUT_MONEY, isVerified, mayPropose } from './money.ts';
export {
  CALLERS,
  type Caller,
  INCIDENTS,
  type Incident,
  type Script,
  type ScriptInput,
  type ScriptPart,
  WANTS,
  type Want,
} from './types.ts';
export { scriptPlaces } from './words.ts';
