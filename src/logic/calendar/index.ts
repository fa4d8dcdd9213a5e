export { addMonths, dateInWords, readDate } from './dates.ts';
export { addDays, daysBetween, weekdayOf } from './days.ts';
export { type Deadline, deadline, MOST_DAYS, type Reckoning, reckon, reckonDays } from './deadline.ts';
export { dayInWords, explainReckoning, weekdayInWords } from './explain.ts';
export { HOLIDAY_YEARS, isKnownYear, isWorkedWeekend, restOn, workingDayFrom } from './holidays.ts';
export { type CalendarEntry, calendarFile } from './ics.ts';
export { COUNTING_RULE, DEADLINE_KINDS, type DeadlineKind, TERMS, type Term } from './terms.ts';
