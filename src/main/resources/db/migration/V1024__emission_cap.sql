-- How much of a stamp may be issued (arts. 311, 320, 330, 340). Art. 340 says one amount in words
-- and another in figures: both are kept, and only the first warns.
create table emission_cap (
    code      text    not null,
    levy      text    not null,
    article   text    not null,
    basis     text    not null,
    amount    numeric(19, 2),
    share     numeric(5, 4),
    base_year integer,
    reading   text    not null,
    warns     boolean not null,
    constraint emission_cap_pk primary key (code),
    constraint emission_cap_levy_fk foreign key (levy) references levy (code),
    constraint emission_cap_basis_ck check (case basis
        when 'CONSTANT_TOTAL' then amount > 0 and share is null and base_year is not null
        when 'CONSTANT_YEARLY' then amount > 0 and share is null and base_year is not null
        when 'BUDGET_SHARE' then amount is null and share > 0 and base_year is null
        else false end)
);

insert into emission_cap (code, levy, article, basis, amount, share, base_year, reading, warns)
values ('fronterizo', 'pro-desarrollo-fronterizo', '311', 'CONSTANT_TOTAL', 200000000000, null, 2016,
        'Doscientos mil millones a precios constantes de 2016, en total', true),
       ('electrificacion', 'pro-electrificacion-rural', '320', 'BUDGET_SHARE', null, 0.10, null,
        'El 10 % del presupuesto departamental, cada año', true),
       ('desarrollo', 'pro-desarrollo-departamental', '330', 'BUDGET_SHARE', null, 0.25, null,
        'La cuarta parte del presupuesto departamental, cada año', true),
       ('itp-letras', 'pro-desarrollo-itp', '340', 'CONSTANT_YEARLY', 300000000000, null, 2012,
        'En letras: trescientos mil millones a precios constantes de 2012, cada año', true),
       ('itp-cifra', 'pro-desarrollo-itp', '340', 'CONSTANT_YEARLY', 300000000, null, 2012,
        'En cifra: $300.000.000 a precios constantes de 2012, cada año', false);
