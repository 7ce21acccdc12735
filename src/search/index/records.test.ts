import { describe, expect, test } from 'vitest';
import { cityModel, copyOfCity } from '../../../tests/support/city.ts';
import { live } from '../../../tests/support/lives.ts';
import { loadModel } from '../../model/index.ts';
import { records, type SearchRecord } from './records.ts';

const site = cityModel();
/** Asked for in tests only: what runs while a file is loaded belongs to no test, and faults planted in it cost a whole run each. */
const all = (lang: 'vi' | 'en') => records(site, lang);
function recordOf(url: string, lang: 'vi' | 'en' = 'vi'): SearchRecord {
  const found = all(lang).find((one) => one.url === url);
  if (found === undefined) throw new Error(`no record ${url}`);
  return found;
}

describe('what search knows', () => {
  test('every line of every plan and every page of a register once, in that order', () => {
    expect(all('vi').map(({ url }) => url)).toEqual([
      ...site.lines.map(({ plan, slug }) => `/plans/${plan.id}/${slug}/`),
      ...site.indicators.map(({ id }) => `/indicators/${id}/`),
      ...site.agencies.map(({ id }) => `/agencies/${id}/`),
      ...site.instruments.map(({ id }) => `/instruments/${id}/`),
      ...site.cities.map(({ id }) => `/cities/${id}/`),
      ...site.plans.map(({ id }) => `/plans/${id}/`),
      ...site.framework.features.map(({ no }) => `/framework/${no}/`),
      ...site.glossary.map(() => '/data/glossary/'),
    ]);
    expect(all('en').map(({ url }) => url)).toEqual(all('vi').map(({ url }) => `/en${url}`));
  });

  test('a duty: who must do it is shown and searched, partners stand around, every year that it names filters', () => {
    expect(recordOf('/plans/may-trang-2031/iii-1-1/')).toEqual({
      url: '/plans/may-trang-2031/iii-1-1/',
      title: 'Chọn nhà để mở phòng đọc (III.1.1)',
      plan: 'may-trang-2031',
      kind: 'responsibility',
      agencies: 'SĐS',
      text: 'Chủ trì chọn nhà mở phòng đọc cùng Sở Đường phố và các cơ quan liên quan, xong trong quý II/2031.',
      frames: false,
      year: '2031',
      // The glossary and the register write short forms out and long forms short.
      names: ['may-trang-2031/iii-1-1', 'III.1.1', 'Sở Đọc sách Mây Trắng', 'SĐS', 'Mây Trắng 2031', 'SĐS', 'PĐ'],
      around: ['Sở Đọc sách', 'Mây Trắng', '2031', 'Sở Đường phố Mây Trắng'],
      facets: {
        plan: ['may-trang-2031'],
        city: ['may-trang'],
        kind: ['responsibility'],
        agency: ['mt-sds', 'mt-sdp'],
        role: ['lead', 'coordinate', 'partner'],
        feature: [],
        year: ['2031'],
      },
    });
  });

  test('a duty of several bodies names them all', () => {
    const { agencies, names, facets } = recordOf('/plans/may-trang-2031/iii-2-1/');
    expect(agencies).toBe('Sở Đường phố Mây Trắng, Hội Người yêu sách thành phố Mây Trắng');
    expect(names).toEqual(expect.arrayContaining(['Sở Đường phố Mây Trắng', 'Hội Người yêu sách thành phố Mây Trắng']));
    expect(facets).toMatchObject({ agency: ['mt-sdp', 'mt-hys'], role: ['implement'] });
  });

  test('years come from the text, due dates, milestones and targets; numbers that are no year do not', () => {
    expect(recordOf('/plans/may-trang-2031/i-1-2/').facets.year).toEqual(['2031', '2033']);
    expect(recordOf('/plans/may-trang-2031/iv-2/').facets.year).toEqual(['2031']);
    expect(recordOf('/plans/may-trang-2031/iii-1-2/').facets.year).toEqual(['2032']);
    expect(recordOf('/plans/may-trang-2031/i-1-1/').facets.year).toEqual(['2033']);
    expect(recordOf('/plans/gio-xanh-2030/ii-1/').facets.year).toEqual([]);
  });

  test('what only frames or dates says so', () => {
    const frames = all('vi')
      .filter(({ frames }) => frames)
      .map(({ url }) => url);
    expect(frames).toEqual(
      expect.arrayContaining([
        '/plans/may-trang-2031/iii-1/',
        '/plans/may-trang-2031/iv-1/',
        '/plans/may-trang-2031/closing-1/',
      ]),
    );
    expect(frames).not.toContain('/plans/may-trang-2031/iv-2/');
  });

  test('a line that only says when is found by what it dates, and what is dated so by the year', () => {
    const dating = site.milestones.filter(({ dates }) => dates.length > 0);
    expect(dating.length).toBeGreaterThan(0);
    for (const { clause, dates, from } of dating)
      for (const { plan, slug, text } of dates) {
        expect(recordOf(`/plans/${plan.id}/${clause.slug}/`).around).toContain(text.vi);
        expect(recordOf(`/plans/${plan.id}/${slug}/`).facets.year).toContain(from?.slice(0, 4));
      }
  });

  test('a clause that names a body mentions it; a clause of a feature is found by its number', () => {
    const measure = recordOf('/plans/may-trang-2031/ii-1/');
    expect(measure.around).toEqual(['VIỆC PHẢI LÀM', 'Mây Trắng', 'Sở Đọc sách và Sở Đường phố', 'Bộ Sách']);
    expect(measure.facets).toMatchObject({ agency: ['mt-doan', 'bo-sach'], role: [] });
    expect(recordOf('/plans/may-trang-2031/i-1-1/')).toMatchObject({
      names: expect.arrayContaining(['1.1.1']) as string[],
      facets: { feature: ['1.1.1'] },
    });
  });

  test('an indicator: its name and definition, the plans and bodies of its annexes', () => {
    expect(recordOf('/indicators/1.1.1-a/')).toMatchObject({
      title: '1.1.1-a Phố có phòng đọc',
      plan: '',
      kind: 'indicator',
      agencies: '',
      text: 'Phố có phòng đọc. Tỷ lệ phố có phòng đọc mở buổi tối.',
      around: ['Đọc sách gần nhà'],
      facets: {
        kind: ['indicator'],
        feature: ['1.1.1'],
        plan: ['gio-xanh-2030', 'may-trang-2031'],
        city: ['gio-xanh', 'may-trang'],
        agency: ['gx-sds', 'mt-sds'],
      },
    });
    expect(recordOf('/indicators/1.1.1-a/').names.slice(0, 2)).toEqual(['1.1.1-a', '1.1.1']);
  });

  test('an indicator outside the framework has no number before its name', () => {
    expect(recordOf('/indicators/monthly-borrowers/').title).toBe('Người mượn hằng tháng');
  });

  test('a body: short name and the names that plans print', () => {
    expect(recordOf('/agencies/mt-sds/')).toMatchObject({
      title: 'Sở Đọc sách Mây Trắng',
      plan: '',
      kind: 'agency',
      agencies: '',
      text: 'Sở Đọc sách Mây Trắng',
      around: ['Mây Trắng', 'nhiệm vụ, trách nhiệm, làm gì'],
      facets: { kind: ['agency'], city: ['may-trang'], plan: ['may-trang-2026', 'may-trang-2031'], agency: ['mt-sds'] },
    });
    expect(recordOf('/agencies/mt-sds/').names.slice(0, 2)).toEqual(['SĐS', 'Sở Sách và Báo']);
    expect(recordOf('/en/agencies/mt-sds/', 'en')).toMatchObject({ title: 'Department of Reading' });
    expect(recordOf('/en/agencies/mt-sds/', 'en').names[0]).toBe('DoR');
  });

  test('an instrument: number and title, printed variants, issuer and year', () => {
    expect(recordOf('/instruments/45-qdd-hdds-2031/')).toEqual({
      url: '/instruments/45-qdd-hdds-2031/',
      title: '45/QĐ-HĐS',
      plan: '',
      kind: 'instrument',
      agencies: '',
      text: '45/QĐ-HĐS · Đọc sách ngoài giờ',
      names: ['Quyết định 45/QĐ-HĐS', '45/QĐ-HDS'],
      around: ['Hội đồng Sách'],
      facets: { kind: ['instrument'], year: ['2030'] },
    });
    expect(recordOf('/instruments/luat-doc-sach/')).toMatchObject({
      title: 'Luật Đọc sách',
      text: 'Luật Đọc sách',
      facets: { year: [] },
    });
  });
});

test('the official wording is searched and shown beside the restatement, in Vietnamese', () => {
  const copy = copyOfCity();
  try {
    copy.write('content/plans/may-trang-2031/official.txt', '## i-1-1\nLời văn thử của chúng tôi.\n');
    const { site: changed } = loadModel(copy.root);
    const textOf = (lang: 'vi' | 'en') =>
      records(changed, lang).find(({ url }) => url.endsWith('/plans/may-trang-2031/i-1-1/'))?.text;
    expect(textOf('vi')).toBe(`${recordOf('/plans/may-trang-2031/i-1-1/').text} · “Lời văn thử của chúng tôi.”`);
    expect(textOf('en')).toBe(recordOf('/en/plans/may-trang-2031/i-1-1/', 'en').text);
  } finally {
    copy.remove();
  }
});

describe('what is not in force says so', () => {
  const ofTitle = (found: readonly SearchRecord[], url: string) => found.find((one) => one.url === url)?.title;

  test('a clause of a plan that was replaced, and the plan itself', () => {
    expect(recordOf('/plans/may-trang-2026/ii-1/').title).toBe(
      'Sở Sách và Báo lo phòng đọc (II.1) · Nhiệm vụ được giao (đã bị thay thế)',
    );
    expect(recordOf('/en/plans/may-trang-2026/ii-1/', 'en').title).toContain('(replaced)');
    expect(recordOf('/plans/may-trang-2026/').text).toMatch(/ · đã bị thay thế$/);
    expect(recordOf('/plans/may-trang-2031/').text).not.toContain('thay thế');
  });

  test('a clause that was repealed or is still to come; one that was amended is in force', () => {
    const copy = copyOfCity();
    live(copy);
    const { site: after } = loadModel(copy.root);
    const found = records(after, 'vi');
    expect(ofTitle(found, '/plans/may-trang-2031/iii-1-2/')).toContain('(đã bãi bỏ)');
    expect(ofTitle(found, '/plans/may-trang-2031/ii-2b/')).toContain('(chưa có hiệu lực)');
    expect(ofTitle(found, '/plans/may-trang-2031/ii-2/')).toBe('Đổi sách giữa hai phòng đọc cạnh nhau (II.2)');
    copy.remove();
  });

  test('a draft is in no index', () => {
    const copy = copyOfCity();
    copy.change('content/plans/may-trang-2031/plan.yaml', 'city: may-trang', 'city: may-trang\nstate: draft');
    const { site: after } = loadModel(copy.root);
    expect(records(after, 'vi').some(({ url }) => url.includes('may-trang-2031'))).toBe(false);
    copy.remove();
  });
});
