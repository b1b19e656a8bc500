-- Fees set in UVT. A family says which levy they are and whether they are paid alone, as a transit
-- procedure (with the stamps of the document that the procedure ends in), or either way.
create table fee_family (
    code         text    not null,
    levy         text    not null,
    name         text    not null,
    as_fee       boolean not null,
    as_procedure boolean not null,
    note         text,
    constraint fee_family_pk primary key (code),
    constraint fee_family_levy_fk foreign key (levy) references levy (code),
    constraint fee_family_use_ck check (as_fee or as_procedure),
    constraint fee_family_note_ck check (note in ('national-passport-amounts'))
);

create table fee (
    tariff_version_id text           not null,
    code              text           not null,
    family            text           not null,
    name              text           not null,
    uvt               numeric(12, 4) not null,
    per               text           not null,
    ordinance         text           not null,
    article           text           not null,
    position          integer        not null,
    constraint fee_pk primary key (tariff_version_id, code),
    constraint fee_position_uq unique (tariff_version_id, position),
    constraint fee_tariff_version_fk foreign key (tariff_version_id)
        references tariff_version (id),
    constraint fee_family_fk foreign key (family) references fee_family (code),
    constraint fee_code_ck check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint fee_uvt_ck check (uvt > 0),
    constraint fee_per_ck check (per in ('procedure', 'day', 'service', 'document')),
    constraint fee_ordinance_ck check (ordinance ~ '^[0-9]+/[0-9]{4}$')
);
