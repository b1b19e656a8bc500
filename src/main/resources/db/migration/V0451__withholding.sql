-- What entities withheld at the first or only payment of an act (arts. 296-299). One for each
-- liquidation, ever: a withholding made in error is reversed, and its act liquidated again.
create table withholding (
    id                   uuid        not null,
    liquidation_id       uuid        not null,
    liquidation_number   text        not null,
    entity_nit           text        not null,
    amount               bigint      not null,
    payment_order_number text        not null,
    payment_order_date   date        not null,
    -- First day of the month that is declared (art. 299).
    tax_period           date        not null,
    registered_by        text        not null,
    registered_at        timestamptz not null,
    declared_in          text,
    declared_at          timestamptz,
    paid_at              timestamptz,
    reversed_by          text,
    reversed_at          timestamptz,
    reversal_reason      text,
    reversal_document    text,
    constraint withholding_pk primary key (id),
    constraint withholding_liquidation_uq unique (liquidation_id),
    constraint withholding_liquidation_fk foreign key (liquidation_id) references liquidation (id),
    constraint withholding_entity_fk foreign key (entity_nit) references contracting_entity (nit),
    constraint withholding_amount_ck check (amount > 0),
    constraint withholding_payment_order_ck check (payment_order_number <> ''),
    constraint withholding_period_ck check (
        extract(day from tax_period) = 1
        and payment_order_date >= tax_period and payment_order_date < tax_period + interval '1 month'),
    constraint withholding_declared_ck check ((declared_in is null) = (declared_at is null)),
    constraint withholding_paid_ck check (paid_at is null or declared_in is not null),
    constraint withholding_reversed_ck check (
        num_nulls(reversed_by, reversed_at, reversal_reason, reversal_document) in (0, 4)),
    -- Once declared it is the Department's; what was not owed is asked back there (art. 301).
    constraint withholding_reversed_or_declared_ck check (reversed_at is null or declared_in is null)
);

-- The list of a month, in the order of registration.
create index withholding_period_ix on withholding (entity_nit, tax_period, id);
create index withholding_declared_ix on withholding (declared_in) where declared_in is not null;
