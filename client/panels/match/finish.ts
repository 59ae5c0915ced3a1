/** The finish is seen on the table before the page goes on (ms); shorter where less is to move. */
export const FINISH = { lively: 3200, calm: 1200 } as const;
