/** Owns what stands at the head of a page of prose: checked with all other content, and read by the build. */
import { z } from 'zod';

const page = { title: z.string().min(1), description: z.string().min(1) };

export const PageHead = z.strictObject(page);

/** `order` is the place in the list; the description is the question that the story answers. */
export const StoryHead = z.strictObject({ ...page, order: z.int() });
