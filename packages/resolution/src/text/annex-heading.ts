const LABEL =
  /^(?:(?:Annexe?|ANNEXE?|Appendix|APPENDIX|Enclosure|Anexo|ANEXO|Приложение|المرفق|مرفق)(?: (?:[IVXLC]+|[A-Z]|\d{1,2}))?|附件 ?[一二三四五六七八九十\d]{0,3})$/u;

/** The line that heads an annex: "Annex", "Annex II", "Appendix", "Enclosure", "Anexo II"; its label as printed, else `null`. */
export function annexHeading(text: string): string | null {
  const label = LABEL.exec(text);
  return label === null ? null : label[0];
}

/** The heading of an agenda or the like that a decision sets out below its paragraphs. */
export function isAgendaHeading(text: string): boolean {
  return (
    /^(?:Draft |Provisional |Proposed )*(?:agenda|programme of work|documentation)\b/iu.test(text) &&
    !/[.;:,]$/u.test(text)
  );
}
