/**
 * Works out again what the product has published of every indicator, from what `/explain` says went in, and tells where it
 * differs. It is for strangers: plain Node, nothing to install or build, and nothing of the product is used but its API.
 *
 *     node frontend/scripts/recompute-assessments.mjs http://localhost:8080
 *     node frontend/scripts/recompute-assessments.mjs explanation.json   # one answer that was kept
 */
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

import {
  dayDifferences,
  differencesOf,
  dueDifferences,
  formulaDifferences,
  stepDifferences,
  sumDifferences,
} from './recompute/check.mjs';
import { parseExactly } from './recompute/read.mjs';

const atOnce = 6;
const shownDifferences = 20;
const bases = ['HARMONISED', 'CODES_AT:2024-01-01'];

/** All that can be said against one explanation, and against the assessment that was published beside it. */
export function objections(explanation, assessment = explanation.assessment, asked) {
  return [
    ...(isDeepStrictEqual(explanation.assessment, assessment)
      ? []
      : ['the assessment is another one in its explanation']),
    ...differencesOf(explanation, assessment),
    ...dueDifferences(explanation, asked),
    ...dayDifferences(explanation),
    ...stepDifferences(explanation),
    ...formulaDifferences(explanation),
    ...sumDifferences(explanation),
  ];
}

const reader = (address) => async (path, query) => {
  const url = new URL(`/api/v1/${path}`, address);
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
  const answer = await fetch(url, { headers: { Accept: 'application/json' } });
  if (answer.status === 429) {
    // So many requests a minute are answered; whoever wants more waits as long as it says.
    await setTimeout(Number(answer.headers.get('Retry-After') ?? 1) * 1000);
    return reader(address)(path, query);
  }
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return parseExactly(await answer.text());
};

async function allIndicators(read) {
  const found = [];
  let cursor;
  do {
    const page = await read('indicators', { limit: '200', cursor });
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return found.map(({ slug }) => slug);
}

const sliceText = (slice) =>
  Object.entries(slice)
    .map((pair) => pair.join(':'))
    .join(',');

const dayBefore = (day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** The days on which something can be another: when what is wanted began or ended, and the day before. */
function daysOf(targets) {
  const days = targets
    .flatMap(({ versions }) => versions)
    .flatMap(({ validFrom, deadline }) => [
      validFrom,
      dayBefore(validFrom),
      ...(deadline ? [`${Number(deadline.slice(0, 4)) + 2}-01-01`] : []),
    ]);
  return [...new Set(days)].sort();
}

/** Each part of what an indicator is divided by. */
const slicesOf = ({ dimensions }) =>
  dimensions.flatMap(({ key, categories }) => categories.map((part) => `${key}:${part.key}`));

/**
 * What is asked of an indicator in an area: each period that was observed and none; on each of the days, some of them; every
 * slice; and by other borders.
 */
async function questionsOf(read, indicator, { area, slice, days }) {
  const path = `indicators/${indicator}/explain`;
  const { definition, observed } = await read(path, { area, slice });
  const periods = observed.map(({ period }) => period);
  const some = [undefined, periods[0], periods.at(-2)];
  const slices = slicesOf(definition).filter((part) => part !== slice);
  return [
    ...[undefined, ...periods].map((period) => ({ area, slice, period })),
    ...days.flatMap((asOf) => some.map((period) => ({ area, slice, asOf, period }))),
    ...slices.map((part) => ({ area, slice: part })),
    ...bases.map((areaBasis) => ({ area, slice, areaBasis })),
  ];
}

/** Every place where an indicator has a target, and every other place where any indicator has one. */
async function placesOf(read, indicators) {
  const targets = new Map();
  for (const slug of indicators)
    targets.set(slug, (await read(`indicators/${slug}/targets`, {})).targets);
  const areas = [...new Set([...targets.values()].flat().map(({ area }) => area.slug))];
  return indicators.flatMap((indicator) => {
    const own = targets.get(indicator).map((target) => ({
      indicator,
      area: target.area.slug,
      slice: sliceText(target.slice),
      days: daysOf([target]),
    }));
    const others = areas.filter(
      (area) => !own.some((place) => place.area === area && !place.slice),
    );
    return [...own, ...others.map((area) => ({ indicator, area, slice: '', days: [] }))];
  });
}

async function inTurns(tasks, work) {
  const left = [...tasks];
  const worker = async () => {
    for (let task; (task = left.shift());) await work(task);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Asks a product everything, and counts: for each indicator, and what differs. */
export async function recomputeAll(address) {
  const read = reader(address);
  const indicators = await allIndicators(read);
  const counts = new Map(
    indicators.map((slug) => [slug, { assessments: 0, judged: 0, steps: 0, differences: 0 }]),
  );
  const differences = [];
  await inTurns(await placesOf(read, indicators), async (place) => {
    const count = counts.get(place.indicator);
    for (const question of await questionsOf(read, place.indicator, place)) {
      const [explanation, assessment] = await Promise.all(
        ['explain', 'assessment'].map((what) =>
          read(`indicators/${place.indicator}/${what}`, question),
        ),
      );
      const found = objections(explanation, assessment, question.period);
      count.assessments += 1;
      count.judged += assessment.outcome === 'UNDEFINED' ? 0 : 1;
      count.steps += explanation.steps.length;
      count.differences += found.length;
      const where = [place.indicator, ...Object.values(question).filter(Boolean)].join(' ');
      differences.push(...found.map((difference) => `${where}: ${difference}`));
    }
  });
  return { counts: Object.fromEntries(counts), differences };
}

function tell({ counts, differences }) {
  console.table(counts);
  for (const difference of differences.slice(0, shownDifferences)) console.error(difference);
  const all = Object.values(counts).reduce((sum, { assessments }) => sum + assessments, 0);
  const judged = Object.values(counts).reduce((sum, count) => sum + count.judged, 0);
  console.log(`${all} assessments, ${judged} with an outcome, ${differences.length} differences`);
  // To have found nothing to check is not to have found it right.
  return differences.length === 0 && judged > 0;
}

async function main(from) {
  if (!from) {
    console.error('Which product? node recompute-assessments.mjs http://localhost:8080');
    return false;
  }
  if (/^https?:/.test(from)) return tell(await recomputeAll(from));
  const kept = parseExactly(await readFile(from, 'utf8'));
  // Which period it was asked for does not stand in it: then it can only be said that none is due too late.
  const found = objections(kept, kept.assessment, kept.assessment.due);
  for (const objection of found) console.error(objection);
  console.log(`${found.length} differences`);
  return found.length === 0;
}

if (import.meta.filename === process.argv[1])
  process.exitCode = (await main(process.argv[2])) ? 0 : 1;
