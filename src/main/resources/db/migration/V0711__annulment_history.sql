-- Annulments that two people undid, as they were.
create table annulment_history (
    undo_id         uuid        not null,
    receipt_id      uuid        not null,
    entity_nit      text        not null,
    document_number text        not null,
    document_date   date        not null,
    document_sha256 text,
    annulled_by     text        not null,
    annulled_at     timestamptz not null,
    constraint annulment_history_pk primary key (undo_id),
    constraint annulment_history_undo_fk foreign key (undo_id) references annulment_undo (id),
    constraint annulment_history_annulment_uq unique (receipt_id, annulled_at)
);

create trigger annulment_history_append_only before update or delete on annulment_history
    for each row execute function refuse_change();
