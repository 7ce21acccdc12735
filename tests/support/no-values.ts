/** For tests: a page as it is where one of its fields would have so many values that it has none. */
import type { Page } from 'playwright-core';

export async function withoutValues(page: Page, id: string): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const field = new RegExp(`<p>(\\s*<label for="${id}">.*?<select id="${id}"[^>]*)>(.*?)</select>`, 's');
    const html = await response.text();
    const body = html.replace(
      field,
      (_, start: string, values: string) =>
        `<p hidden>${start} data-values="none">${/<option value="">.*?<\/option>/s.exec(values)?.[0] ?? ''}</select>`,
    );
    if (body === html) throw new Error(`There is no field ${id}.`);
    return route.fulfill({ response, body });
  });
}
