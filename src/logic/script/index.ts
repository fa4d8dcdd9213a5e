export { composeScript, isVerified, mayPropose } from './compose.ts';
export { scriptDocument, scriptToText } from './document.ts';
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
export { ABOUT_MONEY, scriptPlaces } from './words.ts';
