-- Who did what about an item, in order.
create table bank_item_event (
    item_id     uuid        not null,
    position    integer     not null,
    kind        text        not null,
    actor       text        not null,
    text        text,
    occurred_at timestamptz not null,
    constraint bank_item_event_pk primary key (item_id, position),
    constraint bank_item_event_item_fk foreign key (item_id) references bank_item (id),
    constraint bank_item_event_kind_ck check (kind in
        ('ASSIGNED', 'COMMENTED', 'PROPOSED', 'DECLINED', 'RESOLVED'))
);

create trigger bank_item_event_append_only before update or delete on bank_item_event
    for each row execute function refuse_change();
