import {readFileSync} from 'node:fs';
import type {Explainer} from '../../src/explainer/types.js';

export const ID = 'iran-iraq-militias-2018';

/** The packaged explainer as the build wrote it. */
export const packaged = JSON.parse(readFileSync(`dist/explainers/${ID}/latest.json`, 'utf8')) as Explainer;

/** A copy to spoil. */
export const copyOf = <T>(document: T): T => structuredClone(document);
