/** The principal organs in the six languages of the United Nations. */
const PRINCIPAL =
  /^(?:General Assembly|Security Council|Economic and Social Council|Trusteeship Council|Assemblée générale|Conseil de sécurité|Conseil économique et social|Conseil de tutelle|Asamblea General|Consejo de Seguridad|Consejo Económico y Social|Consejo de Administración Fiduciaria|Генеральная Ассамблея|Совет Безопасности|Экономический и Социальный Совет|Совет по Опеке|大会|安全理事会|经济及社会理事会|托管理事会|الجمعية العامة|مجلس الأمن|المجلس الاقتصادي والاجتماعي|مجلس الوصاية)$/u;

/** The body of a front page, and the committee, council or commission under it. */
export interface FrontBody {
  readonly body: string | null;
  readonly committee: string | null;
}

/** Tells the body from what stands under it. Where no principal organ is named, the first that is named is the body. */
export function readBody(lines: readonly string[]): FrontBody {
  const body = lines.find(isPrincipalOrgan) ?? lines[0] ?? null;
  const under = lines.filter((line) => line !== body);
  return { body, committee: under.length === 0 ? null : under.reduce(joinedName) };
}

/** A committee's other name stands in brackets on a line of its own: "(Fourth Committee)". */
function joinedName(name: string, line: string): string {
  return line.startsWith('(') ? `${name} ${line}` : `${name}, ${line}`;
}

/** Whether a line is the name of a principal organ, in any of the six languages. */
export function isPrincipalOrgan(line: string): boolean {
  return PRINCIPAL.test(line);
}
