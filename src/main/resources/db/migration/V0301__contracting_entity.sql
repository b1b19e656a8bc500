-- Public entities whose acts and contracts pay stamps (arts. 291, 297).
create table contracting_entity (
    id                uuid        not null,
    nit               text        not null,
    check_digit       smallint    not null,
    name              text        not null,
    type              text        not null,
    withholding_agent boolean     not null,
    demo              boolean     not null default false,
    created_at        timestamptz not null default now(),
    constraint contracting_entity_pk primary key (id),
    constraint contracting_entity_nit_uq unique (nit),
    constraint contracting_entity_nit_ck check (nit ~ '^[1-9][0-9]{5,9}$'),
    constraint contracting_entity_check_digit_ck check (
        case when nit ~ '^[0-9]{1,15}$' then check_digit = nit_check_digit(nit) else true end),
    constraint contracting_entity_name_ck check (name = btrim(name) and length(name) between 3 and 200),
    constraint contracting_entity_type_ck check (
        type in ('department', 'assembly', 'comptroller', 'itp', 'decentralized')),
    -- Nobody must take an invented entity for a real one.
    constraint contracting_entity_demo_ck check (demo = (name like 'DEMO %'))
);

create index contracting_entity_type_ix on contracting_entity (type, nit);
