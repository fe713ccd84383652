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
  endings: '/api/endings',
  rooms: '/rooms',
  changes: (session: string) => `/changes/${session}`,
} as const;
