-- The delivery log: each attempt to send a message, and how it ended.
create table webhook_attempt (
    message_id uuid        not null,
    number     integer     not null,
    at         timestamptz not null,
    status     integer,
    failure    text,
    constraint webhook_attempt_pk primary key (message_id, number),
    constraint webhook_attempt_message_fk foreign key (message_id) references webhook_message (id),
    constraint webhook_attempt_number_ck check (number > 0),
    constraint webhook_attempt_ending_ck check ((status is null) <> (failure is null)),
    constraint webhook_attempt_failure_ck check (failure in
        ('TIMEOUT', 'UNKNOWN_HOST', 'ADDRESS_REFUSED', 'TLS', 'CONNECTION', 'INTERNAL'))
);

create trigger webhook_attempt_append_only before update or delete on webhook_attempt
    for each row execute function refuse_change();
