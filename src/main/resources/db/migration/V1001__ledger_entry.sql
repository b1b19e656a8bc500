-- What moved money, once for each source; corrected only by another entry that reverses it.
create table ledger_entry (
    id            uuid        not null,
    source_kind   text        not null,
    source_id     text        not null,
    booked_on     date        not null,
    recorded_at   timestamptz not null,
    description   text        not null,
    actor         text        not null,
    -- Version of the distribution rules that split the money (art. 308); null when none did.
    rule_version  text,
    reverses      uuid,
    posting_count integer     not null,
    constraint ledger_entry_pk primary key (id),
    constraint ledger_entry_source_uq unique (source_kind, source_id),
    constraint ledger_entry_reverses_uq unique (reverses),
    constraint ledger_entry_reverses_fk foreign key (reverses) references ledger_entry (id),
    -- What its postings repeat of it.
    constraint ledger_entry_posted_uq unique (id, booked_on, posting_count),
    constraint ledger_entry_source_kind_ck check (source_kind ~ '^[a-z]+(-[a-z]+)*$'),
    constraint ledger_entry_source_id_ck check (source_id ~ '^[\x21-\x7e]{1,200}$'),
    constraint ledger_entry_posting_count_ck check (posting_count >= 2),
    constraint ledger_entry_description_ck check (btrim(description) <> '')
);

create index ledger_entry_booked_on_ix on ledger_entry (booked_on, id);

create trigger ledger_entry_append_only before update or delete on ledger_entry
    for each row execute function refuse_change();
create trigger ledger_entry_no_truncate before truncate on ledger_entry
    for each statement execute function refuse_change();
