-- Receipts that an officer found valid and unused, since when: what Rentas asks about those that
-- nobody used afterwards. Once for each receipt.
create table verified_receipt (
    receipt_id        uuid        not null,
    entity_nit        text        not null,
    first_verified_at timestamptz not null,
    constraint verified_receipt_pk primary key (receipt_id),
    constraint verified_receipt_receipt_fk foreign key (receipt_id) references receipt (id)
);

create index verified_receipt_time_ix on verified_receipt (first_verified_at, receipt_id);
create index verified_receipt_entity_ix
    on verified_receipt (entity_nit, first_verified_at, receipt_id);

create trigger verified_receipt_append_only before update or delete on verified_receipt
    for each row execute function refuse_change();
