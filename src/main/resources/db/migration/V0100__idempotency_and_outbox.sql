-- Idempotency-Key: what was asked and answered, sealed with the client's own key.
create table idempotency_record (
    key_hash     text        not null,
    request_hash text        not null,
    answer       bytea,
    created_at   timestamptz not null,
    constraint idempotency_record_pk primary key (key_hash)
);

create index idempotency_record_created_at_ix on idempotency_record (created_at);

-- Everything that happened; append only, also the audit trail.
create table domain_event (
    id          uuid        not null,
    type        text        not null,
    subject     uuid        not null,
    payload     jsonb       not null,
    actor       text        not null,
    occurred_at timestamptz not null,
    constraint domain_event_pk primary key (id)
);

create index domain_event_subject_ix on domain_event (subject, occurred_at);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append only', tg_table_name;
end
$$;

create trigger domain_event_append_only before update or delete on domain_event
    for each row execute function refuse_change();

-- What is owed to each handler of an event.
create table outbox_delivery (
    event_id        uuid        not null,
    handler         text        not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    delivered_at    timestamptz,
    last_error      text,
    constraint outbox_delivery_pk primary key (event_id, handler),
    constraint outbox_delivery_event_fk foreign key (event_id) references domain_event (id)
);

create index outbox_delivery_due_ix on outbox_delivery (next_attempt_at) where delivered_at is null;
