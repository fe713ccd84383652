interface PageHeadProps {
  readonly body: string;
  readonly symbol: string;
  readonly sponsors: string | null;
}

/** What stands over the text on the page: the body and the symbol in one line, then who submits it. */
export function PageHead({ body, symbol, sponsors }: PageHeadProps) {
  return (
    <div className="page-head">
      <div className="running-head">
        <span>{body}</span>
        <b className="figures">{symbol}</b>
      </div>
      {sponsors === null ? null : <p className="sponsor-line">{sponsors}</p>}
    </div>
  );
}
