/** Where the UN's own files stand: the adopted texts of the pairs, those chosen for their structure, two councils and six languages. */
export const AKN_FOLDERS: readonly string[] = [
  'ga80-pairs/adopted-akn',
  'akn/structures',
  'akn/human-rights-council',
  'akn/security-council-not-adopted',
  ...['Arabic', 'Chinese', 'English', 'French', 'Russian', 'Spanish'].map(
    (name) => `akn/six-languages/${name}`,
  ),
];
