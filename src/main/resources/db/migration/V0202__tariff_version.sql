-- A complete set of rules and fees. The one in force on a date is the last published before or on
-- it. Drafts have no effect.
create table tariff_version (
    id           text        not null,
    ordinance    text        not null,
    title        text        not null,
    valid_from   date        not null,
    published_at timestamptz,
    constraint tariff_version_pk primary key (id),
    constraint tariff_version_id_ck check (id ~ '^[A-Za-z0-9-]{1,40}$'),
    constraint tariff_version_ordinance_ck check (ordinance ~ '^[0-9]+/[0-9]{4}$')
);

create unique index tariff_version_valid_from_uq on tariff_version (valid_from)
    where published_at is not null;
