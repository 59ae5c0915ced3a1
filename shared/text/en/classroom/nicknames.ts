/** English: nicknames. Any two go together: kind, and about nobody's looks, sex or origin; 16 characters at most. */
import type { ClassroomText } from '../../parts/index.ts';
import { listed } from '../../parts/listed.ts';

export const nicknames: ClassroomText['nicknames'] = {
  // At most eight letters.
  first: listed(`
    Agile Alert Amiable Artful Brave Bright Calm Careful Cheerful Cheery Civil Clever Cosmic Curious Daring Eager
    Earnest Fearless Festive Friendly Gentle Glad Gracious Happy Helpful Honest Hopeful Humble Jolly Joyful Keen
    Kind Lively Loyal Lucky Merry Mighty Modest Musical Nimble Noble Patient Plucky Polite Prompt Punctual Quick Ready
    Reliable Sincere Snappy Steady Sunny Swift Tidy Trusty Upbeat Valiant Wise Witty Zesty
  `),
  // At most seven.
  second: listed(`
    Badger Beetle Bison Condor Cricket Dolphin Falcon Finch Gecko Hamster Hare Heron Ibex Jaguar Kestrel Koala Lemur
    Lynx Magpie Marmot Marten Newt Octopus Oriole Osprey Otter Owl Panda Parrot Penguin Pigeon Plover Puffin Quokka
    Raven Salmon Seal Sparrow Tapir Toucan Turtle Wombat Yak Zebra
    Bagel Biscuit Crouton Kettle Ladle Noodle Pepper Pretzel Ravioli Teapot Toaster Waffle Whisk
    Cookie Modem Packet Router Segment Signal Socket
  `),
  between: ' ',
};
