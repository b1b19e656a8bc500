-- The one document a receipt was used for (arts. 298-3, 307). The primary key makes it once, ever.
create table annulment (
    receipt_id      uuid        not null,
    entity_nit      text        not null,
    document_number text        not null,
    document_date   date        not null,
    document_sha256 text,
    annulled_by     text        not null,
    annulled_at     timestamptz not null,
    constraint annulment_pk primary key (receipt_id),
    constraint annulment_receipt_fk foreign key (receipt_id) references receipt (id),
    constraint annulment_document_number_ck check (document_number <> ''),
    constraint annulment_document_sha256_ck check (document_sha256 ~ '^[0-9a-f]{64}$')
);

create trigger annulment_append_only before update or delete on annulment
    for each row execute function refuse_change();
