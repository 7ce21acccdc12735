/** Slips in what became of lines and plans come back as one problem at its very place, in both languages. */
import { MEASURES, OLD, PLAN, brokenCity, testSlips } from '../../tests/support/one-line-slips.ts';

testSlips(
  {
    lives: [
      ['bad-item', MEASURES, '  item: 2', '  item: ¦2A'],
      ['empty-required', MEASURES, '  item: 2', '  item: ¦null'],
      [
        'item-letter',
        MEASURES,
        '- section: II\n  item: 3',
        '- section: II\n  item: ¦3b\n  title: { vi: Việc khác ở phố, en: Another task for streets }\n  text: { vi: X, en: X }\n- section: II\n  item: 3',
      ],
      [
        'change-before',
        MEASURES,
        '  item: 2',
        '  item: 2\n  changes: [{ kind: ¦amended, date: "2031-06-01", by: 46-qdd-hdds-2031 }]',
      ],
      [
        'change-no-before',
        MEASURES,
        '  item: 2',
        '  item: 2\n  changes: [{ kind: repealed, date: "2031-06-01", by: 46-qdd-hdds-2031, before: ¦{ vi: X, en: X } }]',
      ],
      [
        'change-after-repeal',
        MEASURES,
        '  item: 2',
        '  item: 2\n  changes:\n    - { kind: repealed, date: "2031-06-01", by: 46-qdd-hdds-2031 }\n    - { kind: ¦amended, date: "2031-07-01", by: 46-qdd-hdds-2031, before: { vi: X, en: X } }',
      ],
      [
        'change-early',
        MEASURES,
        '  item: 2',
        '  item: 2\n  changes: [{ kind: ¦repealed, date: "2031-02", by: 46-qdd-hdds-2031 }]',
      ],
      [
        'change-not-first',
        MEASURES,
        '  item: 2',
        '  item: 2\n  changes:\n    - { kind: amended, date: "2031-07-01", by: 46-qdd-hdds-2031, before: { vi: X, en: X } }\n    - { kind: ¦commences, date: "2031-08-01", by: 46-qdd-hdds-2031 }',
      ],
      [
        'change-order',
        MEASURES,
        '  item: 2',
        '  item: 2\n  changes:\n    - { kind: amended, date: "2031-07-01", by: 46-qdd-hdds-2031, before: { vi: X, en: X } }\n    - { kind: ¦repealed, date: "2031-06-01", by: 46-qdd-hdds-2031 }',
      ],
      [
        'change-by-itself',
        MEASURES,
        '  item: 2',
        '  item: 2\n  changes: [{ kind: repealed, date: "2031-06-01", by: ¦7-kh-ubnd-2031 }]',
      ],
      [
        'unknown-instrument',
        MEASURES,
        '  item: 2',
        '  item: 2\n  changes: [{ kind: repealed, date: "2031-06-01", by: ¦47-qdd-hdds-2031 }]',
      ],
      [
        'bad-date',
        MEASURES,
        '  item: 2',
        '  item: 2\n  changes: [{ kind: repealed, date: ¦"1/6/2031", by: 46-qdd-hdds-2031 }]',
      ],
      ['plan-without-end', PLAN, 'number: 7/KH-UBND', 'number: 7/KH-UBND\nstate: ¦ended'],
      [
        'plan-without-successor',
        PLAN,
        'number: 7/KH-UBND',
        'number: 7/KH-UBND\nstate: replaced\nends: ¦{ date: "2031-06" }',
      ],
      [
        'plan-ended-already',
        OLD,
        'state: replaced\nends: { date: "2031-03-12",',
        'state: in-force\nends: { date: ¦"2031-03-12",',
      ],
      [
        'plan-not-yet-ended',
        OLD,
        'state: replaced\nends: { date: "2031-03-12",',
        'state: ¦replaced\nends: { date: "2031-12-31",',
      ],
      ['plan-replaces', PLAN, 'number: 7/KH-UBND', 'number: 7/KH-UBND\nends: { date: "2035", by: ¦3-kh-ubnd-2026 }'],
      [
        'unknown-instrument',
        PLAN,
        'number: 7/KH-UBND',
        'number: 7/KH-UBND\nends: { date: "2035", by: ¦9-kh-ubnd-2036 }',
      ],
    ],
  },
  brokenCity(),
);
