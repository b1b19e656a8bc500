-- The municipalities of Putumayo (DIVIPOLA of DANE), and where each entity has its seat, dated.
create table municipality (
    code text not null,
    name text not null,
    constraint municipality_pk primary key (code),
    constraint municipality_name_uq unique (name),
    constraint municipality_code_ck check (code ~ '^86[0-9]{3}$')
);

insert into municipality (code, name) values
    ('86001', 'Mocoa'), ('86219', 'Colón'), ('86320', 'Orito'), ('86568', 'Puerto Asís'),
    ('86569', 'Puerto Caicedo'), ('86571', 'Puerto Guzmán'), ('86573', 'Puerto Leguízamo'),
    ('86749', 'Sibundoy'), ('86755', 'San Francisco'), ('86757', 'San Miguel'), ('86760', 'Santiago'),
    ('86865', 'Valle del Guamuez'), ('86885', 'Villagarzón');

create table entity_municipality (
    entity_nit   text not null,
    municipality text not null,
    valid_from   date not null,
    constraint entity_municipality_pk primary key (entity_nit, valid_from),
    constraint entity_municipality_entity_fk foreign key (entity_nit) references contracting_entity (nit),
    constraint entity_municipality_municipality_fk foreign key (municipality) references municipality (code)
);

-- Both have their seat in the capital. An entity that is not here counts as of no municipality.
insert into entity_municipality (entity_nit, municipality, valid_from) values
    ('800094164', '86001', '2018-01-01'),
    ('800247940', '86001', '2018-01-01');
