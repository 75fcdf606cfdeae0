/** Compares what was published with what comes out of its inputs. */
import { assess } from './assess.mjs';
import * as f from './figures.mjs';
import { evaluate, NoAnswer } from './formula.mjs';
import { earlier, firstDay, lastDay, lastDue } from './periods.mjs';
import * as r from './rational.mjs';
import { definitionOn, workOut } from './worked-out.mjs';

const figureOf = (term) =>
  term.value === undefined
    ? { missing: term.missing }
    : f.known(r.number(term.value), term.bound ?? 'EXACT');

/** The figure of a point of a series: a least of a least is a least. */
function observedFigure({ value, missing, undefined: noAnswer, qualifier, lowerBound }) {
  if (value === undefined) return noAnswer ? { undefined: noAnswer, missing } : { missing };
  const figure = f.known(r.number(value), f.boundOfQualifier[qualifier ?? 'EXACT']);
  return lowerBound ? f.plus(figure, f.known(r.zero, 'LOWER')) : figure;
}

const numberOf = (text) => (text === undefined ? undefined : r.number(text));

/** The figures that count: what was wanted by a deadline is neither reached nor lost by what came after it. */
function counted({ observed, assessment: { target } }, measuredOtherwise) {
  const deadline = measuredOtherwise ? undefined : target?.deadline;
  return observed
    .filter(({ period }) => !deadline || period === earlier(period, deadline))
    .map((point) => ({ period: point.period, figure: observedFigure(point) }));
}

/** The inputs in an explanation, and nothing of what came of them but the last period that is due. */
export function inputsOf(explanation) {
  const { definition, thresholds, assessment } = explanation;
  const { target, baseline, due } = assessment;
  const measuredOtherwise = isOtherwise(definition, explanation.wantedOf);
  return {
    definition: {
      kind: definition.kind,
      direction: definition.direction,
      unit: r.ratio(1n, 10n ** BigInt(definition.decimals)),
    },
    observed: counted(explanation, measuredOtherwise),
    thresholds: { onTrack: r.number(thresholds.onTrack), atRisk: r.number(thresholds.atRisk) },
    target: target && {
      comparator: target.deadline ? target.comparator : 'DIRECTION_ONLY',
      value: numberOf(target.value),
      low: numberOf(target.low),
      high: numberOf(target.high),
      deadline: target.deadline,
      trajectory: target.trajectory,
      interim: target.interim.map(({ period, value }) => ({
        period,
        figure: f.known(r.number(value)),
      })),
      counting: target.counting,
    },
    baseline: baseline && {
      period: baseline.period,
      figure: f.known(r.number(baseline.value), f.boundOfQualifier[baseline.qualifier]),
    },
    measuredOtherwise,
    due,
  };
}

const isOtherwise = (a, b) =>
  b !== undefined && ['unit', 'kind', 'direction'].some((part) => a[part] !== b[part]);

const told = (figure) => {
  if (figure === undefined) return 'nothing';
  if (figure.value !== undefined) return `${r.text(figure.value)} ${figure.bound}`;
  return [figure.undefined, figure.missing].filter(Boolean).join(' ');
};

const sameFigure = (a, b) =>
  a?.value !== undefined && b?.value !== undefined
    ? a.bound === b.bound && r.nearly(a.value, b.value)
    : told(a) === told(b);

const publishedFigure = (term) => {
  if (term === undefined) return undefined;
  return term.value === undefined
    ? { undefined: term.undefined, missing: term.missing }
    : figureOf(term);
};

/** What was published that does not come out of the inputs, one line each. */
export function differencesOf(explanation, assessment = explanation.assessment) {
  const found = assess(inputsOf(explanation));
  const lines = [];
  const expect = (what, same, published, recomputed) => {
    if (!same) lines.push(`${what}: published ${published}, recomputed ${recomputed}`);
  };
  for (const word of ['period', 'outcome', 'status'])
    expect(word, assessment[word] === found[word], assessment[word], found[word]);
  for (const number of ['observed', 'attainment', 'expected', 'gap', 'growth']) {
    const published = publishedFigure(assessment[number]);
    expect(number, sameFigure(published, found[number]), told(published), told(found[number]));
  }
  const why = publishedFigure(assessment.notAssessable);
  expect(
    'notAssessable',
    sameFigure(why, found.notAssessable),
    told(why),
    told(found.notAssessable),
  );
  const [flags, expected] = [assessment.flags, found.flags].map((all) => [...all].sort().join(' '));
  expect('flags', flags === expected, flags, expected);
  const { version } = explanation.thresholds;
  expect('ruleVersion', assessment.ruleVersion === version, assessment.ruleVersion, version);
  return lines;
}

/** The period that is due on the day of the explanation, and not after the deadline, nor after a period that is asked for. */
export function dueDifferences({ asOf, definition, assessment }, asked) {
  const ofDay = lastDue(definition, asOf);
  const due = [assessment.target?.deadline, asked].reduce(
    (before, other) => (other === undefined ? before : earlier(before, other)),
    ofDay,
  );
  return due === assessment.due ? [] : [`due: published ${assessment.due}, recomputed ${due}`];
}

/** What there is, is told as it was when its period began; all else of the whole of it. */
const hasHappened = ({ kind }, period, day) =>
  (kind === 'STOCK' ? firstDay(period) : lastDay(period)) <= day;

/** What was measured from before it could be told. */
function baselineDifferences({ asOf, definition, assessment: { baseline } }) {
  return !baseline || hasHappened(definition, baseline.period, asOf)
    ? []
    : [`baseline ${baseline.period}: told on ${asOf}, before it was over`];
}

/** Every figure that was told on a day on which what it tells of had not all happened; of a formula, each that goes in. */
export function dayDifferences(explanation) {
  const { asOf, definition, indicator, inputs = [], observed } = explanation;
  const told =
    inputs.length === 0
      ? [[indicator?.slug, observed, () => definition]]
      : inputs
          .filter(({ definitions }) => !definitionOn(definitions, asOf).formula)
          .map(({ indicator: { slug }, definitions, points }) => [
            slug,
            points,
            (period) => definitionOn(definitions, firstDay(period)),
          ]);
  const early = told.flatMap(([slug, points, definitionOf]) =>
    points
      .filter(({ value }) => value !== undefined)
      .filter(({ period }) => !hasHappened(definitionOf(period), period, asOf))
      .map(({ period }) => `${slug ?? 'observed'} ${period}: told on ${asOf}, before it was over`),
  );
  return [...early, ...baselineDifferences(explanation)];
}

function stepDifference({ rule, formula, inputs, output }) {
  let answer;
  try {
    answer = evaluate(formula, inputs);
  } catch (e) {
    if (!(e instanceof NoAnswer))
      throw new Error(`${rule}: ${formula}: ${e.message}`, { cause: e });
    return output.value === undefined && output.word === undefined
      ? undefined
      : `${rule}: published ${JSON.stringify(output)}, but ${e.message}`;
  }
  const same =
    answer.value === undefined
      ? answer.word === output.word && answer.period === output.period
      : output.value !== undefined && r.nearly(answer.value, r.number(output.value));
  const shown = answer.value === undefined ? (answer.word ?? answer.period) : r.text(answer.value);
  return same ? undefined : `${rule}: published ${JSON.stringify(output)}, recomputed ${shown}`;
}

/** Every step whose formula does not give its output. */
export const stepDifferences = ({ steps }) => steps.map(stepDifference).filter(Boolean);

/** The same to 20 decimals, too: what comes out as nothing may have been rounded on its way. */
const sameNumber = (a, b) =>
  r.nearly(a, b) || r.compare(r.absolute(r.subtract(a, b)), r.number('1e-20')) < 0;

const sameAnswer = (a, b) =>
  a.value !== undefined && b.value !== undefined
    ? a.bound === b.bound && sameNumber(a.value, b.value)
    : told(a) === told(b);

/** Every observed figure that is worked out from others and does not come out of them. */
export function formulaDifferences({ definition, indicator, inputs = [], observed }) {
  if (inputs.length === 0)
    return definition.formula ? ['there is a formula, and nothing that goes in'] : [];
  return observed.flatMap((point) => {
    const published = observedFigure(point);
    const recomputed = workOut(indicator.slug, point.period, inputs, observedFigure);
    return sameAnswer(published, recomputed)
      ? []
      : [`${point.period}: published ${told(published)}, worked out ${told(recomputed)}`];
  });
}

/** The steps that bring the parts of a point together: a sum, or a sum of numerators over a sum of denominators. */
function isTogether({ value, coverage }, { areaAggregation, per = '1' }, steps) {
  const sums = steps.filter(
    ({ formula, inputs, output }) =>
      formula.startsWith('sum(') &&
      inputs.length === Number(coverage.of) &&
      output.value !== undefined,
  );
  const number = r.number(value);
  if (areaAggregation !== 'RECOMPUTE')
    return sums.some(({ output }) => r.nearly(r.number(output.value), number));
  const totals = sums.map(({ output }) => r.number(output.value));
  return totals.some((above) =>
    totals.some(
      (below) =>
        r.sign(below) !== 0 && r.nearly(r.multiply(r.divide(above, below), r.number(per)), number),
    ),
  );
}

/** A figure of several areas has a step that brings as many parts together; of what is worked out, each that goes in. */
export function sumDifferences(explanation) {
  const { asOf, definition, indicator, inputs = [], observed, steps, assessment } = explanation;
  const points = new Map();
  const { period } = assessment;
  const own = observed.find((point) => point.period === period);
  if (inputs.length === 0) points.set(`${period}`, [own, definition]);
  else if (own)
    workOut(indicator.slug, period, inputs, observedFigure, (slug, point) => {
      const input = inputs.find((each) => each.indicator.slug === slug);
      const { areaAggregation } = definitionOn(input.definitions, asOf);
      const { per } = definitionOn(input.definitions, firstDay(point.period));
      points.set(`${slug} ${point.period}`, [point, { areaAggregation, per }]);
    });
  return [...points].flatMap(([name, [point, rule]]) => {
    const parts = Number(point?.coverage.of ?? 1);
    if (parts <= 1 || point.value === undefined || isTogether(point, rule, steps)) return [];
    return [`no step brings the ${parts} parts of ${name} together`];
  });
}
