-- A line of a file that is a payment of ours. A bank and a gateway may both tell of it, each once.
create table bank_match (
    file_id    uuid           not null,
    line       integer        not null,
    feed       text           not null,
    attempt_id uuid           not null,
    outcome    text           not null,
    amount     numeric(16, 2) not null,
    paid_on    date           not null,
    -- Days from our day of payment to the bank's.
    days_apart integer        not null,
    matched_by text           not null,
    matched_at timestamptz    not null,
    constraint bank_match_pk primary key (file_id, line),
    constraint bank_match_line_fk foreign key (file_id, line) references bank_line (file_id, line),
    constraint bank_match_attempt_fk foreign key (attempt_id) references payment_attempt (id),
    constraint bank_match_feed_ck check (feed in ('BANK', 'GATEWAY')),
    constraint bank_match_outcome_ck check (outcome in ('SETTLED', 'RETURNED'))
);

create unique index bank_match_settled_once_uq on bank_match (attempt_id, feed) where outcome = 'SETTLED';
create index bank_match_attempt_ix on bank_match (attempt_id);

create trigger bank_match_append_only before update or delete on bank_match
    for each row execute function refuse_change();
