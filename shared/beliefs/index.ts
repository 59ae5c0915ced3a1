/** beliefs: what is believed wrongly of TCP, which refusal shows it, and which level practises it. */
export * from './behind.ts';
export * from './practised.ts';
export * from './takeaways.ts';
