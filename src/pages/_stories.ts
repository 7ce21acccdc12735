/** The stories in their order; the place of each stands in its head. */
import prose from 'virtual:prose';
import type { Lang } from '../text/bilingual.ts';
import { slugOf } from './_lang.ts';

export const allStories = prose
  .filter((entry) => entry.collection === 'stories')
  .sort((a, b) => a.data.order - b.data.order);

export const storiesIn = (lang: Lang) => allStories.filter(({ id }) => id.startsWith(`${lang}/`));

export const storyPath = (story: { readonly id: string }): string => `/stories/${slugOf(story)}/`;

/** The id of the first chart in a story: its picture where the story is only named. */
export const chartOfStory = ({ body }: { readonly body: string }): string | undefined =>
  /<StoryChart id="([^"]+)"/.exec(body)?.[1];
