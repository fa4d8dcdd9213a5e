/** Reading a query and ranking what fits it: fetched together with the index, since nothing is found without either. */
export {
  answerFor,
  findPages,
  findStatutes,
  highlighter,
  inForceOn,
  mayBePinyin,
  readQuery,
  rumoursIn,
  speaksOfDespair,
} from '../../logic/index.ts';
