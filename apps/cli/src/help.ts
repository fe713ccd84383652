/** What `penholder --help` prints. */
export const HELP = `penholder: drafts, amendments and adopted texts on the command line

  read FILE [--json]                                  every document and recorded action of a file
  compare FROM TO [--json | --text | --html OUT]      what changed; --exit-code: 1 where anything did;
                                                      --no-color: signs alone
  compare FIRST NEXT … LAST [the same]                a text through its versions, and since when each word stands
  compare --base FILE THEIRS OURS [--json | --text]   what two sides made of one text; 1 where they conflict
  check FILE [--before FILE2] [--json]                what breaks the editorial rules, and where;
                                                      with the version before: references that led elsewhere
  apply DRAFT AMENDMENT [--json | --text | OUT]       the draft with the amendment's instructions applied, in order;
                                                      1 where one could not be
  statement FROM TO                                   the instructions that turn one text into another, to be read out
  convert IN OUT                                      from one format to another, told by OUT's ending; a file of
                                                      several documents whole, or one of them as FILE#SEL
  import FILE [--server URL] [--session NAME]         into a session of a running server

FILE is text, Akoma Ntoso (.xml) or Penholder's own tree (.json), told by what is in it; - is standard input.
FILE#SEL is one document of a file: report.txt#27/2, "report.txt#draft resolution I", drafts.txt#A/80/L.10.

  --help, --version

Exit codes: 0 done; 1 done, and something was found to look at; 2 not done, with one line on standard error.
`;
