/** Kinds of instrument, strongest first. */
export const FORCES = [
  'law',
  'administrative-regulation',
  'judicial-interpretation',
  'local-regulation',
  'judicial-policy',
  'department-rule',
  'normative-document',
  'recommended-standard',
  'self-discipline',
] as const;
export type Force = (typeof FORCES)[number];

/** How binding a kind is: law for everyone it addresses, rules of a supervisor for those it supervises, or no law at all. */
export type ForceClass = 'law' | 'regulation' | 'standard' | 'guidance';

const CLASSES: Readonly<Record<Force, ForceClass>> = {
  law: 'law',
  'administrative-regulation': 'law',
  'judicial-interpretation': 'law',
  'local-regulation': 'law',
  // Courts read it, but may not rest a judgment on it.
  'judicial-policy': 'guidance',
  'department-rule': 'regulation',
  'normative-document': 'regulation',
  'recommended-standard': 'standard',
  'self-discipline': 'standard',
};

/** How binding a kind of instrument is; decides what breaking it may be called. */
export const classOf = (force: Force): ForceClass => CLASSES[force];

/** Whether the kind binds whoever it addresses, so that no label of its force needs to stand beside a citation. */
export const isHardLaw = (force: Force): boolean => classOf(force) === 'law' && force !== 'local-regulation';

/** Whether an instrument of this kind may leave open whom it binds: everybody that falls under it. */
export const bindsEveryone = (force: Force): boolean => isHardLaw(force);
