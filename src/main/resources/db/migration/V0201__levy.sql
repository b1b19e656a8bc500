-- What the Department charges: stamps, fees and contributions. Position is the order of the statute.
create table levy (
    code        text    not null,
    kind        text    not null,
    name        text    not null,
    legal_basis text    not null,
    article     text    not null,
    position    integer not null,
    constraint levy_pk primary key (code),
    constraint levy_position_uq unique (position),
    constraint levy_kind_ck check (kind in ('STAMP', 'FEE', 'CONTRIBUTION')),
    constraint levy_code_ck check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint levy_position_ck check (position > 0)
);
