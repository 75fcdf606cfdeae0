/** An explanation as the contract has it, worked out by hand: 10 to 20 in five years, 14 after two, where 14 is expected. */
export const explanation = () => ({
  asOf: '2018-03-31',
  definition: {
    unit: 'stykker',
    kind: 'STOCK',
    direction: 'INCREASE',
    decimals: '0',
    frequency: 'YEAR',
    reportingLag: '90',
  },
  observed: [
    {
      period: '2016',
      missing: 'NOT_REPORTED',
      lowerBound: false,
      coverage: { have: '0', of: '2' },
    },
    { period: '2017', value: '14', lowerBound: false, coverage: { have: '2', of: '2' } },
  ],
  thresholds: { version: '1', onTrack: '-0.1', atRisk: '-0.25' },
  assessment: {
    period: '2017',
    due: '2017',
    target: {
      comparator: 'AT_LEAST',
      value: '20',
      deadline: '2020',
      trajectory: 'LINEAR',
      interim: [],
      counting: 'EACH_PERIOD',
    },
    baseline: { period: '2015', value: '10', qualifier: 'EXACT' },
    outcome: 'NOT_MET',
    status: 'ON_TRACK',
    observed: { value: '14' },
    attainment: { value: '0.4' },
    expected: { value: '14' },
    gap: { value: '0' },
    growth: { undefined: 'NOT_A_GROWTH_TARGET' },
    flags: [],
    ruleVersion: '1',
  },
  steps: [
    {
      rule: 'SUM',
      formula: 'sum(all)',
      inputs: [
        { name: 'hole', term: { value: '6' } },
        { name: 'ringerike', term: { value: '8' } },
      ],
      output: { value: '14' },
    },
    {
      rule: 'PATH_LINEAR',
      formula: 'b + (t - b) * k / n',
      inputs: Object.entries({ b: '10', t: '20', k: '2', n: '5' }).map(([name, value]) => ({
        name,
        term: { value },
      })),
      output: { value: '14' },
    },
  ],
});
