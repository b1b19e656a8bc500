-- Debits and credits of all entries up to a seal: nobody adds up the whole ledger at each visit.
create table ledger_sum (
    id       boolean        not null default true,
    sequence bigint         not null,
    debits   numeric(24, 2) not null,
    credits  numeric(24, 2) not null,
    constraint ledger_sum_pk primary key (id),
    constraint ledger_sum_one_ck check (id),
    constraint ledger_sum_amounts_ck check (sequence >= 0 and debits >= 0 and credits >= 0)
);

-- The next sealing adds whatever was sealed before.
insert into ledger_sum (sequence, debits, credits) values (0, 0, 0);
