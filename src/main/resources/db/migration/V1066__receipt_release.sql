-- The entity writes that a receipt it had used for a document may be refunded: the document was not
-- signed, or no longer counts.
create table receipt_release (
    receipt_id      uuid        not null,
    entity_nit      text        not null,
    document_number text        not null,
    document_date   date        not null,
    reason          text        not null,
    released_by     text        not null,
    released_at     timestamptz not null,
    constraint receipt_release_pk primary key (receipt_id),
    constraint receipt_release_annulment_fk foreign key (receipt_id) references annulment (receipt_id),
    constraint receipt_release_document_number_ck check (document_number <> ''),
    constraint receipt_release_reason_ck check (reason <> '')
);

create trigger receipt_release_append_only before update or delete on receipt_release
    for each row execute function refuse_change();
