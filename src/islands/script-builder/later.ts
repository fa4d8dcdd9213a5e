/** What the builder needs only after its first page: fetched then. */
export { Amounts } from './Amounts.tsx';
export { Asked } from './Asked.tsx';
export { Finished } from './Finished.tsx';
