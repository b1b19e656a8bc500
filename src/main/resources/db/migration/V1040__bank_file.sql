-- A collection file of a bank or a settlement of a gateway, and how far its work has come.
create table bank_file (
    id             uuid        not null,
    format         text        not null,
    source         text,
    name           text        not null,
    state          text        not null,
    sha256         text,
    byte_count     bigint      not null default 0,
    collected_on   date,
    -- Progress: lines read and stored, lines compared with our payments.
    lines_read     integer     not null default 0,
    lines_matched  integer     not null default 0,
    row_count      integer     not null default 0,
    error_count    integer     not null default 0,
    detail_count   bigint,
    amount         numeric(20, 2),
    declared_count bigint,
    declared_amount numeric(20, 2),
    controls       text,
    matched        integer     not null default 0,
    amount_differs integer     not null default 0,
    not_ours       integer     not null default 0,
    duplicates     integer     not null default 0,
    returned       integer     not null default 0,
    received_by    text        not null,
    received_at    timestamptz not null,
    read_at        timestamptz,
    matched_at     timestamptz,
    decided_by     text,
    decided_at     timestamptz,
    decision_reason text,
    lease_until    timestamptz,
    version        bigint      not null,
    constraint bank_file_pk primary key (id),
    constraint bank_file_format_ck check (format in ('ASOBANCARIA', 'SETTLEMENT')),
    constraint bank_file_state_ck check (state in
        ('RECEIVING', 'RECEIVED', 'HELD', 'READ', 'MATCHED', 'REFUSED', 'DISCARDED')),
    constraint bank_file_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint bank_file_received_ck check (state = 'RECEIVING' or sha256 is not null),
    constraint bank_file_controls_ck check (controls in ('AGREE', 'DIFFER', 'NONE')),
    -- Totals that differ are accepted by a second person, or the file is never matched.
    constraint bank_file_accepted_ck check (
        state not in ('READ', 'MATCHED') or controls is distinct from 'DIFFER' or decided_by is not null),
    constraint bank_file_second_person_ck check (
        state = 'DISCARDED' or decided_by is null or decided_by <> received_by),
    constraint bank_file_decision_ck check (
        (decided_by is null) = (decided_at is null) and (decided_by is null) = (decision_reason is null)),
    constraint bank_file_progress_ck check (lines_read >= 0 and lines_matched between 0 and lines_read)
);

-- The same file is taken once; one that could not be read at all may come again, read otherwise.
create unique index bank_file_once_uq on bank_file (sha256) where state <> 'REFUSED';
create index bank_file_work_ix on bank_file (received_at) where state in ('RECEIVING', 'RECEIVED', 'READ');
