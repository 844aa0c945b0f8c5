/**
 * Galley as a library. The verbs of the command line, as functions:
 *
 *     const opened = await openResume('resume.yaml');
 *     const { bytes, report } = await buildResume(opened, { template: await loadTemplate('classic'), date });
 */
export { formatPath, type Path, type Position, type Problem, UserError } from './errors.ts';
export * from './pipeline.ts';
