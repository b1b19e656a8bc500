-- The lines of an entry: a debit is positive, a credit negative. Each repeats the size of its entry
-- and stands below it, so that no line comes to an entry that has all its own.
create table ledger_posting (
    entry_id   uuid           not null,
    position   integer        not null,
    booked_on  date           not null,
    entry_size integer        not null,
    account    text           not null,
    levy       text,
    amount     numeric(19, 2) not null,
    constraint ledger_posting_pk primary key (entry_id, position),
    constraint ledger_posting_entry_fk foreign key (entry_id, booked_on, entry_size)
        references ledger_entry (id, booked_on, posting_count),
    constraint ledger_posting_account_fk foreign key (account) references ledger_account (code),
    constraint ledger_posting_levy_fk foreign key (levy) references levy (code),
    constraint ledger_posting_position_ck check (position >= 0 and position < entry_size),
    constraint ledger_posting_amount_ck check (amount <> 0)
);

create index ledger_posting_account_ix on ledger_posting (account, booked_on, entry_id, position)
    include (amount);

create trigger ledger_posting_append_only before update or delete on ledger_posting
    for each row execute function refuse_change();
create trigger ledger_posting_no_truncate before truncate on ledger_posting
    for each statement execute function refuse_change();
