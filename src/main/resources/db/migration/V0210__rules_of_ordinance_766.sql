insert into tariff_version (id, ordinance, title, valid_from)
values ('766-2018', '766/2018', 'Estatuto de Rentas del Departamento del Putumayo', '2018-06-05');

-- Four stamps share one table, printed once in each chapter (arts. 312, 321, 326, 331). A transit
-- procedure ends in a document of the transit office, so it owes the same stamps.
insert into levy_rule (tariff_version_id, levy, act_type, except_contract_types, base_kind, rate, ordinance, article)
select '766-2018', levy.code, rule.act_type, rule.except_contract_types, rule.base_kind, rule.rate, '766/2018', levy.article
from levy,
     (values ('contract', array ['consultancy', 'professional-services'], 'contract-value', 0.005),
             ('inauguration', null, 'monthly-salary', 0.01),
             ('diploma-registration', null, 'smdlv', 0.10),
             ('health-license', null, 'smmlv', 0.01),
             ('certificate', null, 'smdlv', 0.10),
             ('transit-document', null, 'smdlv', 0.20),
             ('transit-procedure', null, 'smdlv', 0.20),
             ('asset-sale', null, 'sale-value', 0.0125)
     ) as rule (act_type, except_contract_types, base_kind, rate)
where levy.code in ('pro-desarrollo-fronterizo', 'pro-electrificacion-rural', 'pro-cultura', 'pro-desarrollo-departamental');

insert into levy_rule (tariff_version_id, levy, act_type, entity_types, contract_types, except_contract_types, base_kind, rate, ordinance, article)
values ('766-2018', 'bienestar-adulto-mayor', 'contract', '{department}', '{public-works}', null, 'contract-value', 0.049, '766/2018', '336'),
       ('766-2018', 'bienestar-adulto-mayor', 'contract', '{department}', '{professional-services}', null, 'contract-value', 0.015, '766/2018', '336'),
       ('766-2018', 'bienestar-adulto-mayor', 'contract', '{department}', null, '{public-works,professional-services}', 'contract-value', 0.05, '766/2018', '336'),
       ('766-2018', 'pro-desarrollo-itp', 'contract', '{department,assembly,comptroller}', '{consultancy}', null, 'contract-value', 0.03, '766/2018', '341'),
       ('766-2018', 'pro-desarrollo-itp', 'contract', '{department,assembly,comptroller}', '{professional-services}', null, 'contract-value', 0.02, '766/2018', '341'),
       ('766-2018', 'pro-desarrollo-itp', 'contract', '{itp}', null, null, 'contract-value', 0.03, '766/2018', '341'),
       ('766-2018', 'pro-desarrollo-itp', 'inauguration', '{itp}', null, null, 'smdlv', 0.25, '766/2018', '341'),
       ('766-2018', 'pro-desarrollo-itp', 'certificate', '{itp}', null, null, 'smdlv', 0.25, '766/2018', '341'),
       ('766-2018', 'pro-desarrollo-itp', 'itp-document', '{itp}', null, null, 'smdlv', 0.25, '766/2018', '341'),
       ('766-2018', 'bomberil', 'contract', '{department}', '{public-works}', null, 'contract-value', 0.012, '766/2018', '348'),
       ('766-2018', 'bomberil', 'contract', '{department}', '{supply,purchase,concession}', null, 'contract-value', 0.01, '766/2018', '348'),
       -- Withheld by the contracting entity on each payment (art. 283): told, never added to a quote.
       ('766-2018', 'contribucion-obra-publica', 'contract', null, '{public-works}', null, 'contract-value', 0.05, '766/2018', '282'),
       ('766-2018', 'contribucion-obra-publica', 'contract', null, '{concession}', null, 'gross-revenue', 0.0025, '766/2018', '282');
