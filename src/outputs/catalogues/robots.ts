/** `robots.txt`: everything may be read; the sitemap says what there is. */
import type { Output } from '../kit/output.ts';
import { absolute } from '../../derive/publication.ts';

export const robotsFile: Output = {
  path: 'robots.txt',
  mediaType: 'text/plain',
  title: { vi: 'Cho máy tìm kiếm', en: 'For search engines' },
  render: (site) => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, '/sitemap.xml')}\n`,
};
