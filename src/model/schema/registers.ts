/** Owns the shapes of the registers in `data/`: framework, agencies, cities, instruments, glossary. */
import { z } from 'zod';
import { UnitId } from './clause.ts';
import { Bilingual, dateOf, FeatureNo, Id, IndicatorId, Notes, shape } from './common.ts';
import { Levels } from './level.ts';

export const MEASURES = ['percent', 'count', 'ratio', 'direction', 'rating', 'standard'] as const;
export const BREAKDOWNS = [
  'male',
  'female',
  'total',
  'rate',
  'state',
  'private',
  'poor',
  'near-poor',
  'schools',
  'community-learning-spaces',
  'all-workers',
  'female-workers',
] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** One box that the annex asks an office to fill in. */
export const CellSpec = z.strictObject({
  key: Id,
  name: Bilingual,
  unit: UnitId,
  breakdown: z
    .array(z.enum(BREAKDOWNS))
    .min(1)
    .describe('Các ô phải điền: male, female, total, rate, … · The boxes to fill in.'),
});

export type CellSpec = z.infer<typeof CellSpec>;

export const IndicatorSpec = z.strictObject({
  id: IndicatorId,
  name: Bilingual.describe('Tên chỉ số, không kèm ngưỡng. · Name of the indicator, without a threshold.'),
  definition: Bilingual.describe('Đo cái gì, trên ai, bằng cách nào. · What is measured, of whom, how.'),
  measure: z.enum(MEASURES).describe('Loại phép đo. · Kind of measure.'),
  unit: UnitId,
  better: z.enum(['higher', 'lower', 'balanced', 'met']).describe('Giá trị thế nào là tốt. · What makes a value good.'),
  cells: z
    .array(CellSpec)
    .optional()
    .describe('Những ô mà phụ lục yêu cầu cơ quan điền. · Boxes that the annex asks offices to fill in.'),
  features: z
    .array(FeatureNo)
    .optional()
    .describe('Chỉ dùng cho chỉ số ngoài bộ tiêu chí. · For indicators outside the framework only.'),
  notes: Notes.optional(),
});
export type IndicatorSpec = z.infer<typeof IndicatorSpec>;

export const FrameworkSpec = z.strictObject({
  title: Bilingual,
  source: Bilingual,
  rating_scale: z
    .array(z.strictObject({ score: z.int().min(1).max(5).describe('Điểm. · The score.'), word: Bilingual }))
    .length(5)
    .describe('Năm mức chấm điểm. · The five steps of the rating scale.'),
  areas: z
    .array(
      z.strictObject({
        no: z
          .string()
          .regex(/^\d$/, { error: shape('area') })
          .describe('Số của nhóm. · Number of the area.'),
        title: Bilingual,
        focal_areas: z
          .array(
            z.strictObject({
              no: z
                .string()
                .regex(/^\d\.\d$/, { error: shape('focal-area') })
                .describe('Số của tiêu chuẩn. · Number of the focal area.'),
              title: Bilingual,
              features: z
                .array(
                  z.strictObject({
                    no: FeatureNo,
                    title: Bilingual,
                    question: Bilingual.optional(),
                    indicators: z
                      .array(IndicatorSpec)
                      .min(1)
                      .describe('Các chỉ số của tiêu chí. · Indicators of the feature.'),
                  }),
                )
                .describe('Các tiêu chí. · Features of the focal area.'),
            }),
          )
          .describe('Các tiêu chuẩn. · Focal areas.'),
      }),
    )
    .describe('Ba nhóm. · The three areas.'),
  others: z.array(IndicatorSpec).describe('Chỉ số ngoài bộ tiêu chí UNESCO. · Indicators outside the framework.'),
});
export type FrameworkSpec = z.infer<typeof FrameworkSpec>;

export const AGENCY_TYPES = [
  'city-government',
  'council',
  'steering-committee',
  'department',
  'police',
  'military',
  'union',
  'association',
  'media',
  'university',
  'party',
  'service-centre',
  'economic-zone-authority',
  'district-government',
  'commune-government',
  'ministry',
  'international',
  'group',
] as const;

/** How a body follows another, and how well the documents show it. */
export const SUCCESSION_RELATIONS = ['renamed', 'merged', 'divided', 'took-over-tasks'] as const;
export const SUCCESSION_STRENGTHS = ['same-text', 'same-city', 'other-city'] as const;

/** Names that people type and no document prints; search finds the thing by them. */
const AlsoCalled = z
  .array(z.string().min(2))
  .optional()
  .describe(
    'Tên khác mà người ta hay gõ khi tìm, thứ tiếng nào cũng được: Hanoi, Saigon, Sở Giáo dục. · Other names that people type when they search, in any language: Hanoi, Saigon.',
  );

export const AgencySpec = z.strictObject({
  id: Id,
  city: Id.describe(
    'Thành phố, hoặc viet-nam cho cơ quan trung ương và quốc tế. · The city, or viet-nam for national and international bodies.',
  ),
  type: z.enum(AGENCY_TYPES).describe('Loại cơ quan. · Kind of agency.'),
  name: Bilingual,
  short: Bilingual.optional().describe('Tên ngắn hoặc chữ tắt hay dùng. · Short name or abbreviation in use.'),
  also_called: AlsoCalled,
  printed: z
    .array(z.strictObject({ plan: Id, name: z.string().min(1).describe('Tên như in. · Name as printed.') }))
    .optional()
    .describe('Tên như từng văn bản in. · Names as each document prints them.'),
  members: z
    .array(Id)
    .optional()
    .describe('Các cơ quan thuộc một nhóm. · The agencies that a group is made of, where the document names them.'),
  levels: Levels,
  successors: z
    .array(
      z.strictObject({
        agency: Id,
        relation: z
          .enum(SUCCESSION_RELATIONS)
          .default('took-over-tasks')
          .describe(
            'renamed: đổi tên; merged: hợp nhất; divided: chia tách; took-over-tasks: chỉ nhận thêm việc, đã có từ trước. · took-over-tasks: a body that existed before and only took over tasks.',
          ),
        strength: z
          .enum(SUCCESSION_STRENGTHS)
          .default('other-city')
          .describe(
            'Chứng cứ: cùng một văn bản; hai kế hoạch của một thành phố; chỉ kế hoạch của thành phố khác. · Evidence: one and the same text; two plans of one city; only another city’s plan.',
          ),
        evidence: Bilingual,
        clauses: z
          .array(z.string())
          .optional()
          .describe('Mã đầy đủ của điều khoản làm bằng chứng. · Full ids of the clauses that show it.'),
      }),
    )
    .optional()
    .describe('Cơ quan kế tục, kèm bằng chứng trong văn bản. · What it became, with the evidence.'),
  note: Bilingual.optional().describe('Ghi chú thêm. · A further note.'),
});
export type AgencySpec = z.infer<typeof AgencySpec>;

export const INSTRUMENT_TYPES = [
  'law',
  'resolution',
  'conclusion',
  'directive',
  'decision',
  'decree',
  'circular',
  'action-programme',
  'programme',
  'plan',
  'scheme',
  'letter',
  'submission',
  'announcement',
  'criteria',
] as const;

export const InstrumentSpec = z.strictObject({
  id: Id,
  type: z.enum(INSTRUMENT_TYPES).describe('Loại văn bản. · Kind of instrument.'),
  number: z
    .string()
    .nullable()
    .describe('Số hiệu như in; null khi không có hoặc để trống. · Number as printed; null where there is none.'),
  title: Bilingual,
  date: dateOf('event').nullable().describe('Ngày ban hành; null khi không biết. · Date of issue; null where unknown.'),
  issuer: Bilingual,
  plan: Id.optional().describe('Kế hoạch trên trang này, nếu chính là nó. · The plan on this site, if it is one.'),
  variants: z
    .array(
      z.strictObject({
        printed: z.string().describe('Cách in. · As printed.'),
        plan: Id,
        note: Bilingual.optional().describe('Ghi chú thêm. · A further note.'),
      }),
    )
    .optional()
    .describe('Cách in khác. · Other ways it is printed.'),
  carries_out: z.array(Id).optional().describe('Văn bản mà nó triển khai. · Instruments that it carries out.'),
  replaces: z.array(Id).optional().describe('Văn bản bị nó thay thế. · Instruments that it replaces.'),
  note: Bilingual.optional().describe('Ghi chú thêm. · A further note.'),
});
export type InstrumentSpec = z.infer<typeof InstrumentSpec>;

const WebSource = z
  .strictObject({
    title: z.string().describe('Tên trang hoặc tài liệu. · Title of the page or document.'),
    publisher: z.string().describe('Nơi công bố. · Who publishes it.'),
    url: z.url({ protocol: /^https?$/ }).describe('Địa chỉ. · Its address.'),
    published: dateOf('published').optional().describe('Ngày công bố. · When it was published.'),
    accessed: dateOf('accessed').optional(),
  })
  .describe('Nguồn. · The source.');
export type WebSource = z.infer<typeof WebSource>;

/** How a country is divided for planning: since which day, by whose decision, into which regions. */
const RegionsSpec = z
  .strictObject({
    since: dateOf('event').describe(
      'Ngày mà tỉnh, thành phố trong các vùng là như nay; giá trị có kỳ kết thúc trước ngày này không được xếp vào vùng. · The day from which the places in the regions are what they are now: a value whose period ends before it is put in no region.',
    ),
    statement: Bilingual.describe(
      'Ai chia vùng, bằng văn bản nào, đã có hiệu lực chưa, theo đúng nguồn. · Who divided it, by which document and with what force, as the sources say.',
    ),
    sources: z.tuple([WebSource], WebSource).describe('Nguồn của điều này. · The sources that say so.'),
    list: z
      .array(z.strictObject({ id: Id, name: Bilingual }))
      .min(1)
      .describe('Các vùng, theo thứ tự của nguồn. · The regions, in the order of the source.'),
  })
  .describe(
    'Chỉ ghi ở mục của quốc gia: các vùng của nó, kèm nguồn. · Only on the entry of a country: its regions, with their source.',
  );

export const CitySpec = z.strictObject({
  id: Id,
  name: Bilingual,
  code: z.string().nullable().describe('Mã đơn vị hành chính, kèm ngày của danh mục. · Administrative code.'),
  code_list_date: dateOf('event').nullable().describe('Ngày của danh mục mã. · Date of the code list.'),
  kind: z.enum(['city', 'country']).describe('Thành phố hay quốc gia. · City or country.'),
  also_called: AlsoCalled,
  region: Id.optional().describe(
    'Vùng mà thành phố nay thuộc về: id trong regions của quốc gia; bỏ trống khi chưa đọc được ở nguồn nào. · The region in which the city now lies: an id of the country’s regions; left out where no source was read that says it.',
  ),
  regions: RegionsSpec.optional(),
  membership: z
    .strictObject({
      status: z.enum(['member', 'not-a-member', 'not-applicable']).describe('Tư cách thành viên. · Membership status.'),
      since: dateOf('event').optional(),
      statement: Bilingual,
      source: WebSource,
    })
    .optional()
    .describe(
      'Tư cách thành viên Mạng lưới của UNESCO, kèm nguồn. · Membership of the UNESCO network, with its source.',
    ),
  breaks: z
    .array(
      z.strictObject({
        date: dateOf('event'),
        what: Bilingual,
        sources: z.tuple([WebSource], WebSource).describe('Nguồn của điều này. · The sources that say so.'),
      }),
    )
    .optional()
    .describe(
      'Thay đổi địa giới khiến số liệu trước và sau không nối được. · Boundary changes: values before and after are not joined.',
    ),
  note: Bilingual.optional().describe('Ghi chú thêm. · A further note.'),
  note_sources: z.array(WebSource).optional().describe('Nguồn của ghi chú. · The sources of the note.'),
});
export type CitySpec = z.infer<typeof CitySpec>;

export const TermSpec = z.strictObject({
  vi: z.string().min(1).describe('Thuật ngữ tiếng Việt. · The Vietnamese term.'),
  en: z.string().min(1).describe('Thuật ngữ tiếng Anh. · The English term.'),
  short: z.array(z.string()).optional().describe('Chữ tắt hay gõ. · Short forms that people type.'),
  note: Bilingual.optional().describe('Ghi chú thêm. · A further note.'),
});

/** Everyday words and the words of the documents that they stand for. One-way: who types the first finds the second. */
export const EverydaySpec = z.strictObject({
  lang: z.enum(['vi', 'en']).describe('Ngôn ngữ của các từ này. · Language of these words.'),
  typed: z
    .array(z.string().min(2))
    .min(1)
    .describe('Từ người ta hay gõ: người già, tiền. · Words that people type: kids, money.'),
  means: z
    .array(z.string().min(2))
    .min(1)
    .describe(
      'Từ mà văn bản dùng, từ hay gặp nhất trước: người cao tuổi, kinh phí. · Words that the documents use, the commonest first.',
    ),
});
export type EverydaySpec = z.infer<typeof EverydaySpec>;

const Licence = z
  .strictObject({
    id: z.string().describe('Mã SPDX. · SPDX identifier.'),
    name: Bilingual,
    url: z.url({ protocol: /^https$/ }).describe('Địa chỉ của giấy phép. · Address of the licence.'),
  })
  .describe('Giấy phép. · A licence.');

/** Who publishes the site, under which licence and at which address. Said here once, used everywhere. */
export const PublisherSpec = z.strictObject({
  name: Bilingual,
  confirmed: z
    .boolean()
    .describe('Đơn vị công bố và giấy phép đã được xác nhận chưa. · Whether publisher and licence are confirmed.'),
  base_address: z
    .string()
    .meta({ format: 'uri' })
    .describe(
      'Địa chỉ gốc, cả thư mục nếu trang nằm trong thư mục: https://example.vn/ke-hoach-mo; SITE_URL lúc dựng trang thay được. · Base address, with the folder where the site stands in one: https://example.org/open-plan; SITE_URL replaces it at build time.',
    ),
  contact: z
    .string()
    .nullable()
    .optional()
    .describe(
      'Địa chỉ liên hệ: thư điện tử hoặc trang https; không có thì ghi null, và trang nói là chưa ghi. · How to reach the publisher: an e-mail address or an https page; null where there is none, which the site then says.',
    ),
  data_licence: Licence,
  code_licence: Licence,
  search_engine: z
    .enum(['own', 'pagefind'])
    .optional()
    .describe(
      'Máy tìm của trang tìm kiếm: own (của dự án, mặc định) hoặc pagefind (thư viện Pagefind; trang tìm kiếm được phép chạy WebAssembly). · The engine of the search page: own (of this project, the default) or pagefind (the Pagefind library; the search page may then run WebAssembly).',
    ),
  official_text_status: Bilingual.describe('Tình trạng của văn bản chính thức. · Status of the official texts.'),
  updated: dateOf('updated').describe('Ngày của dữ liệu. · Date of the data.'),
});
export type PublisherSpec = z.infer<typeof PublisherSpec>;
