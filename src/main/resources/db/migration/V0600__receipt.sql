-- The official receipt (arts. 306, 307): one for each payable, frozen when it is issued.
create sequence receipt_number_seq;

create table receipt (
    id           uuid        not null,
    number       text        not null,
    code         text        not null,
    payable_kind text        not null,
    payable_id   uuid        not null,
    payment_id   uuid        not null,
    entity_nit   text        not null,
    payer_check  text        not null,
    total        bigint      not null,
    paid_at      timestamptz not null,
    issued_at    timestamptz not null,
    status       text        not null,
    -- Text, not jsonb: these exact characters are what was issued.
    document     text        not null,
    constraint receipt_pk primary key (id),
    constraint receipt_number_uq unique (number),
    constraint receipt_code_uq unique (code),
    constraint receipt_payable_uq unique (payable_kind, payable_id),
    constraint receipt_number_ck check (number ~ '^R-\d{4}-\d{7,}$'),
    constraint receipt_code_ck check (code ~ '^[0-9A-HJKMNP-TV-Z]{17}$'),
    constraint receipt_payer_check_ck check (payer_check ~ '^[0-9a-f]{64}$'),
    constraint receipt_total_ck check (total >= 0),
    constraint receipt_status_ck check (status in ('ISSUED', 'REFUNDED')),
    constraint receipt_document_ck check (json_typeof(document::json) = 'object')
);
