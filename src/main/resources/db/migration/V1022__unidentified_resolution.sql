-- The reasoned resolution that spreads money of unknown origin (art. 300).
create table unidentified_resolution (
    id              uuid           not null,
    number          text           not null,
    resolution_date date           not null,
    document_sha256 text           not null,
    reason          text           not null,
    month           date           not null,
    amount          numeric(19, 2) not null,
    state           text           not null,
    prepared_by     text           not null,
    prepared_at     timestamptz    not null,
    decided_by      text,
    decided_at      timestamptz,
    constraint unidentified_resolution_pk primary key (id),
    constraint unidentified_resolution_document_ck check (document_sha256 ~ '^[0-9a-f]{64}$'),
    constraint unidentified_resolution_reason_ck check (btrim(reason) <> ''),
    constraint unidentified_resolution_month_ck check (extract(day from month) = 1),
    constraint unidentified_resolution_amount_ck check (amount > 0),
    constraint unidentified_resolution_state_ck check (state in ('PREPARED', 'APPROVED', 'REJECTED')),
    constraint unidentified_resolution_decided_ck check (
        (state = 'PREPARED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    constraint unidentified_resolution_two_people_ck check (state <> 'APPROVED' or decided_by <> prepared_by)
);

create unique index unidentified_resolution_number_uq on unidentified_resolution (number, resolution_date)
    where state <> 'REJECTED';
