-- Units that the nation fixes each year and tariffs multiply. A year without a row is refused.
create table annual_value (
    year   integer not null,
    unit   text    not null,
    pesos  bigint  not null,
    source text    not null,
    constraint annual_value_pk primary key (year, unit),
    constraint annual_value_unit_ck check (unit in ('UVT', 'SMMLV', 'UVB')),
    constraint annual_value_year_ck check (year between 1990 and 2200),
    constraint annual_value_pesos_ck check (pesos > 0),
    constraint annual_value_source_ck check (btrim(source) <> '')
);
