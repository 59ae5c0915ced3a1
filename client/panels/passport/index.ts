/** The Figure 5 passport: the state diagram, inked where the player's own end has gone. */
export { Figure } from './Drawing.tsx';
export { PassportPage } from './PassportPage.tsx';
