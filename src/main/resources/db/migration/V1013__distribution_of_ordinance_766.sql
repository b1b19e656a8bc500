-- Art. 308 takes its 20 % first; the destinations share the rest. Whether the ITP has pension
-- liabilities of its own is for the Department to say: a later version can change the fund.
insert into distribution_fund (code, kind, name, beneficiary, article, transfer_days)
values ('pensiones-departamento', 'PENSION', 'Fondo de pensiones del Departamento',
        'Departamento del Putumayo', '308', null),
       ('pensiones-itp', 'PENSION', 'Fondo de pensiones del Instituto Tecnológico del Putumayo',
        'Instituto Tecnológico del Putumayo', '308', 30),
       ('zonas-de-frontera', 'DESTINATION', 'Plan de inversiones en las zonas de frontera',
        'Departamento del Putumayo', '313', null),
       ('electrificacion-rural', 'DESTINATION', 'Electrificación rural',
        'Departamento del Putumayo', '322', null),
       ('cultura-fomento', 'DESTINATION', 'Fomento y estímulo de la cultura',
        'Departamento del Putumayo', '327', null),
       ('cultura-seguridad-social', 'DESTINATION', 'Seguridad social del creador y del gestor cultural',
        'Departamento del Putumayo', '327', null),
       ('infraestructura-sanitaria', 'DESTINATION', 'Infraestructura sanitaria',
        'Departamento del Putumayo', '332', null),
       ('infraestructura-educativa', 'DESTINATION', 'Infraestructura educativa',
        'Departamento del Putumayo', '332', null),
       ('infraestructura-deportiva', 'DESTINATION', 'Infraestructura deportiva',
        'Departamento del Putumayo', '332', null),
       ('centros-vida', 'DESTINATION', 'Centros Vida', 'Departamento del Putumayo', '337', null),
       ('centros-bienestar', 'DESTINATION', 'Centros de Bienestar del Anciano',
        'Departamento del Putumayo', '337', null),
       ('inversion-itp', 'DESTINATION', 'Inversión del Instituto Tecnológico del Putumayo',
        'Instituto Tecnológico del Putumayo', '342', 30),
       ('gestion-riesgo-incendios', 'DESTINATION', 'Gestión integral del riesgo contra incendios',
        'Departamento del Putumayo', '349', null);

insert into distribution_version
    (id, legal_act, valid_from, reason, state, proposed_by, proposed_at, decided_by, decided_at)
values ('766-2018', 'Ordenanza 766 de 2018', date '2018-01-01', 'Reparto que fija el Estatuto de Rentas',
        'APPROVED', 'migration', now(), 'Ordenanza 766 de 2018', now());

insert into distribution_share (version_id, position, levy, fund, share, article)
values ('766-2018', 0, 'pro-desarrollo-fronterizo', 'pensiones-departamento', 0.20, '308'),
       ('766-2018', 1, 'pro-desarrollo-fronterizo', 'zonas-de-frontera', 0.80, '313'),
       ('766-2018', 2, 'pro-electrificacion-rural', 'pensiones-departamento', 0.20, '308'),
       ('766-2018', 3, 'pro-electrificacion-rural', 'electrificacion-rural', 0.80, '322'),
       ('766-2018', 4, 'pro-cultura', 'pensiones-departamento', 0.20, '308'),
       ('766-2018', 5, 'pro-cultura', 'cultura-fomento', 0.72, '327'),
       ('766-2018', 6, 'pro-cultura', 'cultura-seguridad-social', 0.08, '327'),
       ('766-2018', 7, 'pro-desarrollo-departamental', 'pensiones-departamento', 0.20, '308'),
       ('766-2018', 8, 'pro-desarrollo-departamental', 'infraestructura-sanitaria', 0.16, '332'),
       ('766-2018', 9, 'pro-desarrollo-departamental', 'infraestructura-educativa', 0.24, '332'),
       ('766-2018', 10, 'pro-desarrollo-departamental', 'infraestructura-deportiva', 0.40, '332'),
       ('766-2018', 11, 'bienestar-adulto-mayor', 'pensiones-departamento', 0.20, '308'),
       ('766-2018', 12, 'bienestar-adulto-mayor', 'centros-vida', 0.56, '337'),
       ('766-2018', 13, 'bienestar-adulto-mayor', 'centros-bienestar', 0.24, '337'),
       ('766-2018', 14, 'pro-desarrollo-itp', 'pensiones-itp', 0.20, '308'),
       ('766-2018', 15, 'pro-desarrollo-itp', 'inversion-itp', 0.80, '342'),
       ('766-2018', 16, 'bomberil', 'pensiones-departamento', 0.20, '308'),
       ('766-2018', 17, 'bomberil', 'gestion-riesgo-incendios', 0.80, '349');
