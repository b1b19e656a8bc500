-- What happened to an attempt and on what evidence; append only, nothing personal.
create table payment_attempt_event (
    id           uuid        not null,
    attempt_id   uuid        not null,
    from_state   text,
    to_state     text        not null,
    event        text        not null,
    evidence     jsonb       not null,
    gateway_time timestamptz,
    occurred_at  timestamptz not null,
    actor        text        not null,
    constraint payment_attempt_event_pk primary key (id),
    constraint payment_attempt_event_attempt_fk foreign key (attempt_id) references payment_attempt (id)
);

create index payment_attempt_event_attempt_ix on payment_attempt_event (attempt_id, occurred_at);

create trigger payment_attempt_event_append_only before update or delete on payment_attempt_event
    for each row execute function refuse_change();
