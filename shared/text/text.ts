/**
 * What a language has to say, as a type: a language that lacks a sentence does not compile. One interface for each
 * part stands in parts/; en/ and zh-CN/ hold the words.
 */
import type {
  AfterText,
  BetsText,
  BreakingText,
  CapturesText,
  ClassroomText,
  CoachText,
  DailyText,
  DiaryText,
  EditorText,
  EndingsText,
  JoiningText,
  JourneyText,
  JudgingText,
  LevelsText,
  MeetsText,
  MurphyText,
  NamingText,
  PacketsText,
  PagesText,
  PassagesText,
  PredictionsText,
  PrintText,
  ReasonsText,
  RfcText,
  ShellText,
  SignalsText,
  StatesText,
  TableText,
  TakeawaysText,
  WhatIfText,
} from './parts/index.ts';

export const LANGUAGES = ['en', 'zh-CN'] as const;
/** BCP 47. */
export type Language = (typeof LANGUAGES)[number];

export interface Text {
  readonly tag: Language;
  /** The language in its own words. */
  readonly name: string;
  readonly joining: JoiningText;
  readonly reasons: ReasonsText;
  readonly meets: MeetsText;
  readonly packets: PacketsText;
  readonly passages: PassagesText;
  readonly rfc: RfcText;
  readonly states: StatesText;
  readonly signals: SignalsText;
  readonly endings: EndingsText;
  readonly levels: LevelsText;
  readonly coach: CoachText;
  readonly naming: NamingText;
  readonly bets: BetsText;
  readonly predictions: PredictionsText;
  readonly diary: DiaryText;
  readonly takeaways: TakeawaysText;
  readonly whatIf: WhatIfText;
  readonly table: TableText;
  readonly shell: ShellText;
  readonly after: AfterText;
  readonly journey: JourneyText;
  readonly daily: DailyText;
  readonly print: PrintText;
  readonly murphy: MurphyText;
  readonly breaking: BreakingText;
  readonly captures: CapturesText;
  readonly judging: JudgingText;
  readonly editor: EditorText;
  readonly classroom: ClassroomText;
  readonly pages: PagesText;
}
