-- Inflation certified by the DANE, by year, as a fraction: unpaid penalties grow with it (art. 638). A
-- year without a row is refused, never guessed.
create table inflation (
    year     integer       not null,
    fraction numeric(8, 6) not null,
    source   text          not null,
    constraint inflation_pk primary key (year),
    constraint inflation_year_ck check (year between 1990 and 2200),
    constraint inflation_fraction_ck check (fraction > -0.2 and fraction < 2),
    constraint inflation_source_ck check (btrim(source) <> '')
);
