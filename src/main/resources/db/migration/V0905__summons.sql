-- Summonses (emplazamientos) to declare (art. 435) or to correct (art. 437-2), by the day on which they
-- were served: from the next one on, penalties double.
create table summons (
    id          uuid        not null,
    entity_nit  text        not null,
    kind        text        not null,
    period      date        not null,
    purpose     text        not null,
    act_number  text        not null,
    issued_on   date        not null,
    served_on   date        not null,
    recorded_at timestamptz not null,
    constraint summons_pk primary key (id),
    constraint summons_act_uq unique (entity_nit, kind, period, purpose, act_number),
    constraint summons_entity_fk foreign key (entity_nit) references contracting_entity (nit),
    constraint summons_kind_ck check (kind in ('WITHHOLDING', 'COLLECTION')),
    constraint summons_purpose_ck check (purpose in ('DECLARE', 'CORRECT')),
    constraint summons_period_ck check (extract(day from period) = 1),
    constraint summons_act_number_ck check (btrim(act_number) <> ''),
    constraint summons_dates_ck check (issued_on > period and served_on >= issued_on)
);

create trigger summons_append_only before update or delete on summons
    for each row execute function refuse_change();
