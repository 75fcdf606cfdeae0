-- What all parts of the generated data share: ids, numbers that look drawn by lot and are always the same, and texts.

create function pg_temp.id(kind int, n bigint) returns uuid language sql immutable
  return cast('019a0000-00' || lpad(to_hex(kind), 2, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid);

-- Measures of a plan: the first has as many as one plan can be given here, so that the largest is seen, the next have none.
create function pg_temp.size(plan int) returns int language sql immutable
  return case when plan = 1 then :largest when plan <= 10 then 0 else 20 end;

-- The number of a measure among all.
create function pg_temp.measure(plan int, place int) returns bigint language sql immutable
  return cast(plan as bigint) * :largest + place;

-- A number from 0 to below the limit that looks drawn by lot and is always the same.
create function pg_temp.lot(n bigint, salt int, below int) returns int language sql immutable
  return cast((hashint8extended(n, salt) & 9223372036854775807) % below as int);

-- One of 3,600 words: Norwegian makes them of two.
create function pg_temp.word(n bigint, salt int) returns text language sql immutable
  return
    (array['nærings', 'reiselivs', 'skog', 'bygde', 'kommune', 'energi', 'kraft', 'kultur', 'opplevelses', 'landbruks', 'industri',
           'teknologi', 'kunnskaps', 'kompetanse', 'samferdsels', 'sentrums', 'by', 'fjord', 'fjell', 'elve', 'hytte', 'mat', 'tre',
           'bio', 'klima', 'miljø', 'helse', 'idretts', 'ungdoms', 'kvinne', 'gründer', 'etablerer', 'leverandør', 'eksport',
           'handels', 'håndverks', 'bygg', 'anleggs', 'fiske', 'havbruks', 'vann', 'vind', 'sol', 'gruve', 'metall', 'maskin',
           'data', 'nett', 'flyplass', 'bane', 'vei', 'havne', 'campus', 'forsknings', 'lærling', 'arbeids', 'bolig', 'fritids',
           'museums', 'festival'])[1 + pg_temp.lot(n, salt, 60)] ||
    (array['plan', 'nettverk', 'forum', 'program', 'prosjekt', 'satsing', 'fond', 'hage', 'park', 'senter', 'klynge', 'utvikling',
           'samarbeid', 'strategi', 'møte', 'dag', 'uke', 'kurs', 'skole', 'stipend', 'pris', 'messe', 'kampanje', 'portal',
           'tjeneste', 'kontor', 'selskap', 'lag', 'råd', 'utvalg', 'analyse', 'studie', 'kartlegging', 'rapport', 'modell',
           'arena', 'verksted', 'lab', 'pilot', 'test', 'tilskudd', 'lån', 'garanti', 'avtale', 'ordning', 'rute', 'sti',
           'anlegg', 'bygg', 'område', 'tomt', 'linje', 'knutepunkt', 'samling', 'reise', 'besøk', 'mentor', 'veileder',
           'rekruttering', 'omstilling'])[1 + pg_temp.lot(n, salt + 1000, 60)];

create function pg_temp.title(n bigint) returns jsonb language sql immutable
  return jsonb_build_object(case when pg_temp.lot(n, 1, 7) = 0 then 'nn' else 'nb' end, concat_ws(' ',
    (array['Utvikle', 'Etablere', 'Styrke', 'Kartlegge', 'Forsterke', 'Samordne', 'Teste', 'Videreføre', 'Markedsføre', 'Utrede',
           'Arrangere', 'Rekruttere til', 'Finansiere', 'Tilrettelegge', 'Gjennomføre', 'Planlegge', 'Åpne', 'Bygge', 'Øke bruken av',
           'Følge opp'])[1 + pg_temp.lot(n, 2, 20)],
    (array['kompetanseprogram', 'gründernettverk', 'frokostmøter', 'mentorordning', 'næringsarealer', 'førstelinje', 'leverandørnettverk',
           'reiselivspakker', 'inkubator', 'bedriftsbesøk', 'omdømmekampanje', 'såkornfond', 'kunnskapspark', 'arbeidsplasser',
           'lærlingplasser', 'sykkelruter', 'besøkssenter', 'testlaboratorium', 'fagforum', 'etablererkurs', 'bioøkonomi',
           'digitalisering', 'sentrumsutvikling', 'grønn omstilling', 'kulturnæring', 'karrieredager', 'samferdsel', 'bredbånd',
           'matfestival', 'traineeordning'])[1 + pg_temp.lot(n, 3, 30)],
    'for',
    (array['reiselivet', 'industrien', 'landbruket', 'unge voksne', 'etablerere', 'handelen', 'treforedlingen', 'opplevelsesnæringen',
           'eksportbedriftene', 'hyttefolket', 'innflytterne', 'leverandørene', 'teknologibedriftene', 'bygdene', 'tettstedene',
           'kraftnæringen', 'skognæringen', 'helsenæringen', 'lærlingene', 'nye næringer', 'Ådalen', 'Øvre Åsen', 'fjellbygdene',
           'flyplassområdet', 'elvebyen'])[1 + pg_temp.lot(n, 4, 25)],
    'gjennom', pg_temp.word(n, 8)));

create function pg_temp.text(n bigint) returns jsonb language sql immutable
  return jsonb_build_object('nb', concat_ws(' ',
    (array['Programmet tar initiativet.', 'Kommunene går sammen.', 'Næringslivet eier tiltaket.', 'Erfaringene fra i fjor brukes.'])
      [1 + pg_temp.lot(n, 5, 4)],
    (array['Målet er flere arbeidsplasser.', 'Målet er økt nyskaping.', 'Målet er bedre samarbeid.', 'Målet er flere besøkende.',
           'Målet er høyere kompetanse.'])[1 + pg_temp.lot(n, 6, 5)],
    (array['Første samling holdes tidlig.', 'Resultatene deles med alle.', 'Arbeidet følges av styret.'])[1 + pg_temp.lot(n, 7, 3)],
    'Se også', pg_temp.word(n, 9) || ',', pg_temp.word(n, 10), 'og', pg_temp.word(n, 11) || '.'));
