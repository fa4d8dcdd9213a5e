export { speaksOfDespair } from '../../logic/index.ts';
export { searchFullText } from './full-text.ts';
export { People } from './People.tsx';
export { Preview } from './Preview.tsx';
export { Rumours } from './Rumours.tsx';
