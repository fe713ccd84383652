/**
 * Where the server answers. One row, one thing; the shapes are in `records.ts`.
 *
 * | method and path                      | takes              | gives          |
 * | ------------------------------------ | ------------------ | -------------- |
 * | GET /healthz, /readyz                |                    | 200, 503       |
 * | GET /api/me                          |                    | Person or 204  |
 * | PUT /api/me                          | Introduction       | Person         |
 * | GET /api/sessions                    |                    | Session[]      |
 * | POST /api/sessions                   | NewSession         | Session        |
 * | GET /api/sessions/:session           |                    | SessionHome    |
 * | POST /api/sessions/:session/documents?name=FILE | the file's bytes | ImportReport |
 * | GET /api/drafts/:draft               |                    | DraftPlace     |
 * | POST /api/drafts/:draft/versions     | Issue              | Version        |
 * | GET /api/versions/:version           |                    | VersionText    |
 * | GET /api/versions/:version/import   |                    | ImportRecord or 204 |
 * | GET /api/versions/:version/set-aside |                    | SetAside[]     |
 * | GET /api/versions/:version/file?ending=txt |              | the version as a file |
 * | GET /api/drafts/:draft/amendments |                    | AmendmentsPlace |
 * | POST /api/drafts/:draft/amendments | Proposal           | AmendmentRecord |
 * | POST /api/drafts/:draft/amendments/document?name=FILE | the bytes of a written amendment | AmendmentRecord |
 * | GET /api/drafts/:draft/ground        |                    | Ground         |
 * | POST /api/drafts/:draft/consequences | ConsequenceAct     | 204            |
 * | POST /api/drafts/:draft/ladder       | LadderAct          | 204            |
 * | PUT /api/drafts/:draft/floor         | Floor              | 204            |
 * | POST /api/amendments/:amendment/acts | AmendmentAct       | ActOutcome     |
 * | PUT /api/amendments/:amendment/position | PositionAct     | 204            |
 * | GET /api/endings                     |                    | string[]: the endings files can have |
 * | WS /rooms/:room                      | y-websocket        | room messages  |
 * | WS /changes/:session                 |                    | Change, a JSON frame each |
 */
export const addresses = {
  health: '/healthz',
  readiness: '/readyz',
  me: '/api/me',
  sessions: '/api/sessions',
  session: (session: string) => `/api/sessions/${session}`,
  documents: (session: string, file: string) =>
    `/api/sessions/${session}/documents?name=${encodeURIComponent(file)}`,
  draft: (draft: string) => `/api/drafts/${draft}`,
  versions: (draft: string) => `/api/drafts/${draft}/versions`,
  version: (version: string) => `/api/versions/${version}`,
  import: (version: string) => `/api/versions/${version}/import`,
  setAside: (version: string) => `/api/versions/${version}/set-aside`,
  file: (version: string, ending: string) =>
    `/api/versions/${version}/file?ending=${encodeURIComponent(ending)}`,
  amendments: (draft: string) => `/api/drafts/${draft}/amendments`,
  amendmentDocument: (draft: string, file: string) =>
    `/api/drafts/${draft}/amendments/document?name=${encodeURIComponent(file)}`,
  ground: (draft: string) => `/api/drafts/${draft}/ground`,
  consequences: (draft: string) => `/api/drafts/${draft}/consequences`,
  ladder: (draft: string) => `/api/drafts/${draft}/ladder`,
  floor: (draft: string) => `/api/drafts/${draft}/floor`,
  acts: (amendment: string) => `/api/amendments/${amendment}/acts`,
  position: (amendment: string) => `/api/amendments/${amendment}/position`,
  endings: '/api/endings',
  rooms: '/rooms',
  changes: (session: string) => `/changes/${session}`,
} as const;
