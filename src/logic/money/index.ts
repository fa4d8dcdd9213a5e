export { type Instalment, type InstalmentInput, MOST_CARD_INSTALMENTS, MOST_INSTALMENTS, planInstalments } from './instalments.ts';
export { type AmountReading, MOST_FEN, readYuan, yuanInWords } from './yuan.ts';
