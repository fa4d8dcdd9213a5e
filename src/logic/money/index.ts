export { type Instalment, type InstalmentInput, MOST_CARD_INSTALMENTS, MOST_INSTALMENTS, planInstalments } from './instalments.ts';
export { MOST_FEN, readYuan, yuanInWords } from './yuan.ts';
