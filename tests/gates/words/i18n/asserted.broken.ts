/** An asserted type hides what English lacks: the gate must refuse it. */
const vi = { roles: { lead: 'Chủ trì', advise: 'Tham mưu' } as Record<string, string> };
const en: typeof vi = { roles: { lead: 'Leads' } };

export const asserted = { vi, en };
