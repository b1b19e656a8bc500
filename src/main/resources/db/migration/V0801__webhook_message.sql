-- One event for one subscription, written in the transaction that causes the event.
create table webhook_message (
    id              uuid        not null,
    subscription_id uuid        not null,
    event_id        uuid        not null,
    topic           text        not null,
    -- Text, not jsonb: these exact characters are signed and sent.
    body            text        not null,
    state           text        not null,
    attempts        integer     not null,
    -- Attempts since the message was made or last resent: its place in the schedule.
    retries         integer     not null,
    -- While claimed: when the claim of a replica that died lapses.
    next_attempt_at timestamptz,
    claimed         boolean     not null,
    created_at      timestamptz not null,
    finished_at     timestamptz,
    constraint webhook_message_pk primary key (id),
    constraint webhook_message_subscription_fk
        foreign key (subscription_id) references webhook_subscription (id),
    constraint webhook_message_event_fk foreign key (event_id) references domain_event (id),
    constraint webhook_message_event_uq unique (subscription_id, event_id),
    constraint webhook_message_state_ck check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    constraint webhook_message_next_attempt_ck
        check ((state = 'PENDING') = (next_attempt_at is not null)),
    constraint webhook_message_finished_ck check ((state = 'PENDING') = (finished_at is null)),
    constraint webhook_message_claimed_ck check (state = 'PENDING' or not claimed),
    constraint webhook_message_retries_ck check (retries between 0 and attempts)
);

create index webhook_message_due_ix on webhook_message (next_attempt_at) where state = 'PENDING';

create index webhook_message_claimed_ix on webhook_message (subscription_id) where claimed;

create index webhook_message_log_ix on webhook_message (subscription_id, id);
