export { HEAD_MAP, headMapOf, TEXT_FRAGMENT, textFragmentOf } from './places.js';
export { seedDocument } from './seed-document.js';
export { readDocument } from './read-document.js';
export { type FollowedDocument, followDocument } from './follow-document.js';
export { type Head, headOf } from './head.js';
export { resolutionToContent } from './resolution-to-content.js';
export { contentToResolution } from './content-to-resolution.js';
export type { ContentElement, ContentMark, ContentNode, ContentText } from './content-node.js';
export { ID_REPAIR, repairIds } from './repair-ids.js';
