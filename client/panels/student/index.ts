/** student: a student’s page in a class. */
export { StudentPage } from './StudentPage.tsx';
