/** What who joins has drawn for their token. */
import { z } from 'zod';

/** 256 bits, 6 in each character. */
export const proofSchema = z.string().regex(/^[\w-]{43}$/);
