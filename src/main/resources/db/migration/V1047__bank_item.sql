-- What does not agree between our payments and the files, until somebody explains it.
create table bank_item (
    id          uuid           not null,
    kind        text           not null,
    state       text           not null,
    file_id     uuid,
    line        integer,
    attempt_id  uuid,
    reference   text           not null,
    -- What the bank says, what we say: pesos.
    bank_amount numeric(16, 2),
    our_amount  numeric(16, 2),
    day         date           not null,
    owner       text,
    next_step   text,
    resolution  text,
    reason      text,
    proposed_by text,
    resolved_by text,
    opened_at   timestamptz    not null,
    resolved_at timestamptz,
    version     bigint         not null default 0,
    constraint bank_item_pk primary key (id),
    constraint bank_item_line_fk foreign key (file_id, line) references bank_line (file_id, line),
    constraint bank_item_attempt_fk foreign key (attempt_id) references payment_attempt (id),
    constraint bank_item_line_uq unique (file_id, line),
    constraint bank_item_kind_ck check (kind in ('AMOUNT_DIFFERS', 'NOT_IN_BANK', 'NOT_OURS', 'DUPLICATE')),
    constraint bank_item_state_ck check (state in ('OPEN', 'PROPOSED', 'RESOLVED')),
    constraint bank_item_resolution_ck check (resolution in
        ('LINKED', 'SETTLED_LATER', 'UNIDENTIFIED', 'BANK_ERROR', 'WRITE_OFF')),
    constraint bank_item_what_ck check (
        case kind when 'NOT_IN_BANK' then line is null and attempt_id is not null else line is not null end),
    constraint bank_item_proposed_ck check (
        (state = 'OPEN') = (resolution is null) and (state = 'PROPOSED') <= (proposed_by is not null)),
    constraint bank_item_resolved_ck check (
        (state = 'RESOLVED') = (resolved_at is not null) and (state = 'RESOLVED') = (resolved_by is not null)),
    -- Money given up is never one person's decision.
    constraint bank_item_second_person_ck check (
        resolution not in ('WRITE_OFF', 'BANK_ERROR') or state <> 'RESOLVED'
        or (proposed_by is not null and proposed_by <> resolved_by))
);

create unique index bank_item_not_in_bank_uq on bank_item (attempt_id)
    where kind = 'NOT_IN_BANK' and state <> 'RESOLVED';
create index bank_item_attempt_ix on bank_item (attempt_id) where attempt_id is not null;
create index bank_item_list_ix on bank_item (state, opened_at, id);
create index bank_item_owner_ix on bank_item (owner, opened_at, id) where state <> 'RESOLVED';
create index bank_item_day_ix on bank_item (day, kind);
