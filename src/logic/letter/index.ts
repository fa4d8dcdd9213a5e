export { addresseesFor, addresseesOf, enclosuresOf } from './addressees.ts';
export { composeLetter, withEdits } from './compose.ts';
export { letterPlaces } from './grounds.ts';
export { atTime, type Heard, hear } from './heard.ts';
export {
  ADDRESSEES,
  type Addressee,
  type AddresseeId,
  type LetterCite,
  type LetterDetails,
  type LetterInput,
  type LetterWords,
} from './types.ts';
