export { type Answers, type Given, GUESSES, type Guess, givenFor, nextCall, SPEAKERS, type Speaker } from './answers.ts';
export { type Again, compareGuess, guessOf, type Judged, lookAgain, OUTCOMES, type Outcome } from './compare.ts';
export { wholeCall } from './wholeCall.ts';
