create table liquidation_line (
    liquidation_id uuid    not null,
    position       integer not null,
    levy           text    not null,
    kind           text    not null,
    name           text    not null,
    base_kind      text    not null,
    base_amount    numeric not null,
    rate           numeric not null,
    quantity       integer,
    exact          numeric not null,
    amount         bigint  not null,
    ordinance      text    not null,
    article        text    not null,
    constraint liquidation_line_pk primary key (liquidation_id, position),
    constraint liquidation_line_liquidation_fk foreign key (liquidation_id) references liquidation (id),
    constraint liquidation_line_levy_uq unique (liquidation_id, levy),
    constraint liquidation_line_position_ck check (position >= 0),
    constraint liquidation_line_kind_ck check (kind in ('STAMP', 'FEE', 'CONTRIBUTION')),
    constraint liquidation_line_quantity_ck check (quantity > 0),
    constraint liquidation_line_sign_ck check (base_amount >= 0 and rate >= 0 and exact >= 0 and amount >= 0),
    -- Each line is rounded to the thousand (art. 571).
    constraint liquidation_line_thousand_ck check (amount % 1000 = 0)
);
