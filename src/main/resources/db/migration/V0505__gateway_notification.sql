-- Inbox: what gateways told us, as it came, before anybody acts upon it.
create table gateway_notification (
    id          uuid        not null,
    gateway     text        not null,
    event_id    text,
    event_type  text,
    verdict     text        not null,
    headers     jsonb       not null,
    body        bytea       not null,
    attempt_id  uuid,
    received_at timestamptz not null,
    constraint gateway_notification_pk primary key (id),
    constraint gateway_notification_attempt_fk foreign key (attempt_id) references payment_attempt (id),
    constraint gateway_notification_verdict_ck check (verdict in ('AUTHENTIC', 'FORGED')),
    -- A forged message has no identity, so that it cannot take the place of the true one.
    constraint gateway_notification_event_ck check ((verdict = 'AUTHENTIC') = (event_id is not null)),
    constraint gateway_notification_event_uq unique (gateway, event_id)
);

create index gateway_notification_attempt_ix on gateway_notification (attempt_id, received_at);
create index gateway_notification_received_ix on gateway_notification (received_at);
