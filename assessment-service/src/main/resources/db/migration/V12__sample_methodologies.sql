-- SAMPLES, in words of our own: they have the publicly described structure of such methodologies, and every number
-- in them is an example. The licensed texts are loaded by the operator (PUT /methodologies/{code}/versions/{version}).

create function pg_temp.words(lv text, en text) returns jsonb language sql as
$$ select jsonb_build_object('lv', lv, 'en', en) $$;

-- Options whose code is what they count.
create function pg_temp.options(variadic texts text[]) returns jsonb language sql as
$$
  select jsonb_agg(jsonb_build_object('code', (i - 1)::text, 'score', i - 1,
    'text', pg_temp.words(split_part(texts[i], '|', 1), split_part(texts[i], '|', 2))) order by i)
  from generate_subscripts(texts, 1) as i
$$;

create function pg_temp.item(link_id text, lv text, en text, type text, required boolean,
  options jsonb default '[]', lowest integer default null, highest integer default null, shown_when jsonb default '[]')
returns jsonb language sql as
$$
  select jsonb_build_object('linkId', link_id, 'text', pg_temp.words(lv, en), 'type', type, 'required', required,
    'options', options, 'min', lowest, 'max', highest, 'shownWhen', shown_when)
$$;

-- Adults: activities by section; each is asked how often, how long a day and what kind of support it takes.
create temporary table activity (section text, section_lv text, section_en text, number integer, lv text, en text);
insert into activity values
  ('A', 'Dzīve mājās', 'Home living', 1, 'Ēdiena gatavošana', 'Preparing food'),
  ('A', 'Dzīve mājās', 'Home living', 2, 'Mājokļa uzkopšana', 'Keeping the home clean'),
  ('A', 'Dzīve mājās', 'Home living', 3, 'Mazgāšanās un ģērbšanās', 'Washing and dressing'),
  ('B', 'Dzīve kopienā', 'Community living', 1, 'Pārvietošanās pilsētā vai pagastā', 'Getting around town or parish'),
  ('B', 'Dzīve kopienā', 'Community living', 2, 'Iepirkšanās un pakalpojumu lietošana', 'Shopping and using services'),
  ('B', 'Dzīve kopienā', 'Community living', 3, 'Sabiedrisku vietu apmeklēšana', 'Visiting public places'),
  ('C', 'Mūžizglītība', 'Lifelong learning', 1, 'Jaunu prasmju apguve', 'Learning new skills'),
  ('C', 'Mūžizglītība', 'Lifelong learning', 2, 'Lēmumu pieņemšana mācībās', 'Deciding what to learn'),
  ('C', 'Mūžizglītība', 'Lifelong learning', 3, 'Tehnoloģiju lietošana', 'Using technology'),
  ('D', 'Nodarbinātība', 'Employment', 1, 'Darba pienākumu veikšana', 'Doing the tasks of a job'),
  ('D', 'Nodarbinātība', 'Employment', 2, 'Saskarsme ar kolēģiem', 'Getting on with colleagues'),
  ('D', 'Nodarbinātība', 'Employment', 3, 'Darba laika ievērošana', 'Keeping working hours'),
  ('E', 'Veselība un drošība', 'Health and safety', 1, 'Zāļu lietošana', 'Taking medicines'),
  ('E', 'Veselība un drošība', 'Health and safety', 2, 'Izvairīšanās no briesmām', 'Keeping out of danger'),
  ('E', 'Veselība un drošība', 'Health and safety', 3, 'Palīdzības saukšana', 'Calling for help'),
  ('F', 'Sociālās aktivitātes', 'Social activities', 1, 'Draugu satikšana', 'Meeting friends'),
  ('F', 'Sociālās aktivitātes', 'Social activities', 2, 'Brīvā laika pavadīšana', 'Spending free time'),
  ('F', 'Sociālās aktivitātes', 'Social activities', 3, 'Piedalīšanās kopienas dzīvē', 'Taking part in community life'),
  ('G', 'Aizsardzība un interešu aizstāvība', 'Protection and advocacy', 1, 'Naudas pārvaldīšana', 'Managing money'),
  ('G', 'Aizsardzība un interešu aizstāvība', 'Protection and advocacy', 2, 'Savu tiesību aizstāvēšana', 'Standing up for own rights'),
  ('G', 'Aizsardzība un interešu aizstāvība', 'Protection and advocacy', 3, 'Sargāšanās no izmantošanas', 'Guarding against exploitation');

create temporary table exceptional (section text, section_lv text, section_en text, number integer, lv text, en text);
insert into exceptional values
  ('M', 'Īpašas medicīniskas vajadzības', 'Exceptional medical needs', 1, 'Elpošanas atbalsts', 'Help with breathing'),
  ('M', 'Īpašas medicīniskas vajadzības', 'Exceptional medical needs', 2, 'Barošanas atbalsts', 'Help with feeding'),
  ('M', 'Īpašas medicīniskas vajadzības', 'Exceptional medical needs', 3, 'Ādas aprūpe', 'Skin care'),
  ('M', 'Īpašas medicīniskas vajadzības', 'Exceptional medical needs', 4, 'Lēkmju uzraudzība', 'Watching for seizures'),
  ('U', 'Īpašas uzvedības vajadzības', 'Exceptional behavioural needs', 1, 'Kaitējums sev', 'Harm to self'),
  ('U', 'Īpašas uzvedības vajadzības', 'Exceptional behavioural needs', 2, 'Kaitējums citiem', 'Harm to others'),
  ('U', 'Īpašas uzvedības vajadzības', 'Exceptional behavioural needs', 3, 'Īpašuma bojāšana', 'Damage to property'),
  ('U', 'Īpašas uzvedības vajadzības', 'Exceptional behavioural needs', 4, 'Aizklīšana', 'Wandering off');

create temporary view asked as
  select section, number * 10 + part as position, section_lv, section_en,
    pg_temp.item(section || number || suffix, lv || ': ' || asks_lv, en || ': ' || asks_en, 'CHOICE', true, choices,
      shown_when => case when part = 1 then '[]' else jsonb_build_array(jsonb_build_object(
        'linkId', section || number || '_FREQUENCY', 'operator', 'NOT_EQUALS', 'value', '0')) end) as item
  from activity, (values
    (1, '_FREQUENCY', 'cik bieži vajadzīgs atbalsts', 'how often support is needed',
      pg_temp.options('nav vajadzīgs|not needed', 'retāk nekā reizi mēnesī|less than once a month',
        'reizi mēnesī vai biežāk|monthly or more', 'reizi nedēļā vai biežāk|weekly or more', 'katru dienu|daily')),
    (2, '_TIME', 'cik ilgi dienā, kad atbalstu sniedz', 'how long on a day with support',
      pg_temp.options('nemaz|none', 'līdz pusstundai|up to half an hour', 'līdz divām stundām|up to two hours',
        'līdz četrām stundām|up to four hours', 'četras stundas vai ilgāk|four hours or more')),
    (3, '_TYPE', 'kāds atbalsts vajadzīgs', 'what kind of support is needed',
      pg_temp.options('nekāds|none', 'uzraudzība|keeping an eye', 'mudināšana vai norādes|prompting',
        'daļēja fiziska palīdzība|partial physical help', 'pilnīga fiziska palīdzība|full physical help'))
  ) as question (part, suffix, asks_lv, asks_en, choices)
  union all
  select section, number, section_lv, section_en, pg_temp.item(section || number, lv, en, 'CHOICE', true,
    pg_temp.options('nav vajadzīgs atbalsts|no support needed', 'neliels atbalsts|some support', 'plašs atbalsts|extensive support'))
  from exceptional;

update methodology set content = jsonb_build_object(
  'about', pg_temp.words(
    'PARAUGS, kas rāda atbalsta intensitātes izvērtēšanas uzbūvi. Tas nav licencētais teksts: to ielādē sistēmas uzturētājs.',
    'A SAMPLE that shows how an assessment of support intensity is built. It is not the licensed text: the operator loads that.'),
  'reassessAfterMonths', 36,
  'sections', (select jsonb_agg(section order by code) from (
    select section as code, jsonb_build_object('code', section, 'title', pg_temp.words(section_lv, section_en),
      'items', jsonb_agg(item order by position)) as section
    from asked group by section, section_lv, section_en) as built),
  -- protection and advocacy is asked, and does not count
  'scales', (select jsonb_agg(jsonb_build_object('code', code, 'title', title, 'items', items, 'table', jsonb_build_array(
      jsonb_build_object('from', 0, 'to', 3, 'points', 0), jsonb_build_object('from', 4, 'to', 10, 'points', 2),
      jsonb_build_object('from', 11, 'to', 18, 'points', 4), jsonb_build_object('from', 19, 'to', 26, 'points', 6),
      jsonb_build_object('from', 27, 'to', 32, 'points', 8), jsonb_build_object('from', 33, 'to', 36, 'points', 10))) order by code)
    from (select 'SCALE_' || section as code, pg_temp.words(section_lv, section_en) as title,
        jsonb_agg(jsonb_build_object('linkId', item ->> 'linkId', 'weight', 1) order by position) as items
      from asked where section between 'A' and 'F' group by section, section_lv, section_en) as summed),
  'lifts', (select jsonb_agg(jsonb_build_object('text', pg_temp.words(section_lv, section_en), 'items', items, 'from', 4, 'bands', 1))
    from (select section_lv, section_en, jsonb_agg(section || number order by number) as items
      from exceptional group by section, section_lv, section_en order by section) as lifting),
  'bands', jsonb_build_array(
    jsonb_build_object('from', 0, 'to', 14, 'level', 'L1', 'text', pg_temp.words('neliels atbalsts', 'little support')),
    jsonb_build_object('from', 15, 'to', 29, 'level', 'L2', 'text', pg_temp.words('mērens atbalsts', 'moderate support')),
    jsonb_build_object('from', 30, 'to', 44, 'level', 'L3', 'text', pg_temp.words('liels atbalsts', 'much support')),
    jsonb_build_object('from', 45, 'to', 60, 'level', 'L4', 'text', pg_temp.words('pastāvīgs atbalsts', 'constant support'))))
where code = 'SAMPLE_SUPPORT_INTENSITY';

-- The first version knew three levels.
update methodology set content = jsonb_set(content, '{bands}', jsonb_build_array(
    jsonb_build_object('from', 0, 'to', 20, 'level', 'L1', 'text', pg_temp.words('neliels atbalsts', 'little support')),
    jsonb_build_object('from', 21, 'to', 40, 'level', 'L2', 'text', pg_temp.words('mērens atbalsts', 'moderate support')),
    jsonb_build_object('from', 41, 'to', 60, 'level', 'L3', 'text', pg_temp.words('liels atbalsts', 'much support'))))
where code = 'SAMPLE_SUPPORT_INTENSITY' and version = 1;

-- Children: by area of daily life, against what other children of the age need.
create temporary table area (section text, section_lv text, section_en text, weight integer, number integer, lv text, en text);
insert into area values
  ('A', 'Pašaprūpe', 'Self-care', 1, 1, 'Ēšana un dzeršana', 'Eating and drinking'),
  ('A', 'Pašaprūpe', 'Self-care', 1, 2, 'Ģērbšanās', 'Dressing'),
  ('A', 'Pašaprūpe', 'Self-care', 1, 3, 'Tualetes lietošana', 'Using the toilet'),
  ('B', 'Kustības', 'Movement', 2, 1, 'Pārvietošanās telpās', 'Moving indoors'),
  ('B', 'Kustības', 'Movement', 2, 2, 'Pārvietošanās ārā', 'Moving outdoors'),
  ('B', 'Kustības', 'Movement', 2, 3, 'Roku darbība', 'Using the hands'),
  ('C', 'Saziņa un mācīšanās', 'Communication and learning', 1, 1, 'Saprast citus', 'Understanding others'),
  ('C', 'Saziņa un mācīšanās', 'Communication and learning', 1, 2, 'Paust vajadzības', 'Making needs known'),
  ('C', 'Saziņa un mācīšanās', 'Communication and learning', 1, 3, 'Mācīties un rotaļāties', 'Learning and playing'),
  ('D', 'Jūtas un uzvedība', 'Feelings and behaviour', 1, 1, 'Nomierināties', 'Calming down'),
  ('D', 'Jūtas un uzvedība', 'Feelings and behaviour', 1, 2, 'Būt kopā ar citiem bērniem', 'Being with other children'),
  ('D', 'Jūtas un uzvedība', 'Feelings and behaviour', 1, 3, 'Būt drošībā', 'Keeping safe');

update methodology set content = jsonb_build_object(
  'about', pg_temp.words(
    'PARAUGS, kas rāda bērna vajadzību izvērtēšanas uzbūvi. Tas nav apstiprinātais teksts: to ielādē sistēmas uzturētājs.',
    'A SAMPLE that shows how an assessment of a child''s needs is built. It is not the approved text: the operator loads that.'),
  'reassessAfterMonths', 24,
  'sections', (select jsonb_agg(section order by code) from (
    select section as code, jsonb_build_object('code', section, 'title', pg_temp.words(section_lv, section_en),
      'items', jsonb_agg(pg_temp.item(section || number, lv, en, 'CHOICE', true, pg_temp.options(
        'kā citiem vienaudžiem|as others of the age', 'reizēm vajag palīdzību|help at times',
        'bieži vajag palīdzību|help often', 'vienmēr vajag palīdzību|help always')) order by number)) as section
    from area group by section, section_lv, section_en) as built)
    || jsonb_build_array(jsonb_build_object('code', 'E', 'title', pg_temp.words('Veselība un ģimene', 'Health and family'),
      'items', jsonb_build_array(
        pg_temp.item('E1', 'Cik reižu naktī bērnam vajag palīdzību', 'How often a night the child needs help', 'INTEGER', true, lowest => 0, highest => 6),
        pg_temp.item('E2', 'Vai bērns lieto tehniskos palīglīdzekļus', 'Whether the child uses technical aids', 'BOOLEAN', true),
        pg_temp.item('E3', 'Kādus palīglīdzekļus', 'Which aids', 'TEXT', true,
          shown_when => '[{"linkId": "E2", "operator": "EQUALS", "value": "true"}]'),
        pg_temp.item('E4', 'Cik reižu naktī to dara viens un tas pats aprūpētājs', 'How often a night it is the same carer', 'INTEGER', true,
          lowest => 0, highest => 6, shown_when => '[{"linkId": "E1", "operator": "GREATER_OR_EQUAL", "value": "2"}]'),
        pg_temp.item('E5', 'Kad pēdējo reizi sniegta rehabilitācija', 'When rehabilitation was last given', 'DATE', false)))),
  'scales', (select jsonb_agg(jsonb_build_object('code', code, 'title', title, 'items', items, 'table', '[]'::jsonb) order by code)
    from (select 'SCALE_' || section as code, pg_temp.words(section_lv, section_en) as title,
        jsonb_agg(jsonb_build_object('linkId', section || number, 'weight', weight) order by number) as items
      from area group by section, section_lv, section_en
      union all
      select 'SCALE_E', pg_temp.words('Veselība un ģimene', 'Health and family'),
        '[{"linkId": "E1", "weight": 1}, {"linkId": "E2", "weight": 1}, {"linkId": "E4", "weight": 1}]') as summed),
  'lifts', '[]'::jsonb,
  'bands', jsonb_build_array(
    jsonb_build_object('from', 0, 'to', 19, 'level', 'B1', 'text', pg_temp.words('neliels atbalsts', 'little support')),
    jsonb_build_object('from', 20, 'to', 39, 'level', 'B2', 'text', pg_temp.words('mērens atbalsts', 'moderate support')),
    jsonb_build_object('from', 40, 'to', 58, 'level', 'B3', 'text', pg_temp.words('liels atbalsts', 'much support'))))
where code in ('SAMPLE_CHILD_FT', 'SAMPLE_CHILD_OUT_OF_FAMILY_CARE');

drop view asked;
drop table activity, exceptional, area;
alter table methodology alter column content set not null;

-- A published version changes in nothing but its last day.
create function methodology_stays() returns trigger language plpgsql as
$$
begin
  if to_jsonb(old) - 'valid_to' - 'row_version' is distinct from to_jsonb(new) - 'valid_to' - 'row_version' then
    raise exception 'a published methodology does not change';
  end if;
  return new;
end
$$;
create trigger methodology_stays before update on methodology
  for each row when (old.status = 'PUBLISHED') execute function methodology_stays();
revoke delete on methodology from ${app};
