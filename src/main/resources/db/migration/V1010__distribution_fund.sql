-- Funds that the income of stamps is shared among.
create table distribution_fund (
    code          text    not null,
    kind          text    not null,
    name          text    not null,
    beneficiary   text    not null,
    article       text    not null,
    -- Days from collection within which the money is transferred; null where no law says.
    transfer_days integer,
    constraint distribution_fund_pk primary key (code),
    constraint distribution_fund_code_ck check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint distribution_fund_kind_ck check (kind in ('PENSION', 'DESTINATION')),
    constraint distribution_fund_transfer_days_ck check (transfer_days > 0)
);
