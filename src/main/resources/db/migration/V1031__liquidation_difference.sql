-- Liquidations that computed again came out otherwise; each is reported once.
create table liquidation_difference (
    liquidation_id uuid        not null,
    found_on       date        not null,
    detail         text        not null,
    found_at       timestamptz not null,
    constraint liquidation_difference_pk primary key (liquidation_id),
    constraint liquidation_difference_liquidation_fk foreign key (liquidation_id) references liquidation (id)
);

create index liquidation_difference_found_ix on liquidation_difference (found_on);

create trigger liquidation_difference_append_only before update or delete on liquidation_difference
    for each row execute function refuse_change();
