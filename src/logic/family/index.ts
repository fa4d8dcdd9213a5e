export { employerSheet, familyPicture, familyPlaces, familySheet, PEOPLE_FIRST } from './papers.ts';
export { COURT_DUTIES, EMPLOYER_ALSO, EMPLOYER_FIRST, FAMILY_NEVER, FAMILY_TRUTHS, NOT_FREE, OWN_COMPLAINT } from './rights.ts';
export { FAMILY_SAYS, MESSAGES, SAID_BY, SAID_IF_FREE, SAID_TO_COURT } from './said.ts';
export { FAMILY_READERS, type FamilyLine, type FamilyReader } from './types.ts';
