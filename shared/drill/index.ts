/** drill: a conversation of two steady ends in which one segment has been changed into one that no TCP would send. */
export * from './drill.ts';
