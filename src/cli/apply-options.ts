/** The options of `apply`, as yargs takes them. */
export const applyOptions = {
  out: {
    alias: 'o',
    type: 'string',
    requiresArg: true,
    describe: 'The folder (default: one under output/ that the company and the role name)',
  },
  force: { type: 'boolean', describe: 'Replace another result that is there' },
  date: { type: 'string', requiresArg: true, describe: "The documents' date, as 2024-05-31" },
  list: { type: 'string', requiresArg: true, describe: 'List the applications below a folder' },
  csv: { type: 'boolean', describe: 'With --list: as a table for spreadsheets' },
  json: { type: 'boolean', describe: 'Print the manifest, or the list, as JSON' },
} as const;
