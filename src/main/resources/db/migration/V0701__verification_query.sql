-- What officers asked about receipts: who, for which entity, which receipt, when, with what answer.
create table verification_query (
    id         uuid        not null,
    kind       text        not null,
    asked_at   timestamptz not null,
    asked_by   text        not null,
    entity_nit text        not null,
    -- Well-formed codes only; null for what can be no code.
    code       text,
    -- Null when no receipt was found.
    receipt_id uuid,
    result     text        not null,
    constraint verification_query_pk primary key (id),
    constraint verification_query_receipt_fk foreign key (receipt_id) references receipt (id),
    constraint verification_query_kind_ck check (kind in ('SUFFICIENCY', 'BATCH', 'COMPARISON')),
    constraint verification_query_code_ck check (code ~ '^[0-9A-HJKMNP-TV-Z]{17}$'),
    constraint verification_query_asked_by_ck check (asked_by <> ''),
    constraint verification_query_result_ck check (result ~ '^[A-Z_]+$')
);

create index verification_query_receipt_ix on verification_query (receipt_id, asked_at)
    where receipt_id is not null;
create index verification_query_entity_ix on verification_query (entity_nit, asked_at);

create trigger verification_query_append_only before update or delete on verification_query
    for each row execute function refuse_change();
