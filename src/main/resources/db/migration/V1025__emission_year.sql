-- What the caps of a year are measured with.
create table emission_year (
    year        integer not null,
    -- Budget of the Department, pesos.
    budget      numeric(19, 2),
    -- Consumer price index of the year, by DANE.
    price_index numeric(12, 4),
    source      text    not null,
    recorded_by text    not null,
    recorded_at timestamptz not null,
    constraint emission_year_pk primary key (year),
    constraint emission_year_year_ck check (year between 2000 and 2200),
    constraint emission_year_budget_ck check (budget > 0),
    constraint emission_year_price_index_ck check (price_index > 0)
);

-- Collected outside this service, as before it began.
create table emission_elsewhere (
    year   integer        not null,
    levy   text           not null,
    amount numeric(19, 2) not null,
    constraint emission_elsewhere_pk primary key (year, levy),
    constraint emission_elsewhere_year_fk foreign key (year) references emission_year (year),
    constraint emission_elsewhere_levy_fk foreign key (levy) references levy (code),
    constraint emission_elsewhere_amount_ck check (amount >= 0)
);
