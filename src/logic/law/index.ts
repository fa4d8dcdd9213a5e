export { BINDS } from './binds.generated.ts';
export { bindsLender } from './binds.ts';
export { bindsEveryone, classOf, FORCES, type Force, type ForceClass, isHardLaw } from './force.ts';
export { type StatuteLine, statuteLines } from './lines.ts';
export { TEL } from './numbers.generated.ts';
export { instrumentsIn, parseCitation, withoutNames } from './parse.ts';
export { anchorOf, keyOf, type Place, partInWords, placeOf } from './place.ts';
export { linkReferences, type TextPart } from './references.ts';
