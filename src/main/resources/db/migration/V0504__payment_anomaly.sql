-- Money received that could not simply pay its payable. Never dropped, never an error.
create table payment_anomaly (
    id              uuid           not null,
    attempt_id      uuid           not null,
    kind            text           not null,
    amount_received numeric(19, 2) not null,
    currency        text           not null,
    expected        bigint         not null,
    opened_at       timestamptz    not null,
    resolved_at     timestamptz,
    constraint payment_anomaly_pk primary key (id),
    constraint payment_anomaly_attempt_fk foreign key (attempt_id) references payment_attempt (id),
    constraint payment_anomaly_kind_ck check (kind in
        ('WRONG_AMOUNT', 'WRONG_CURRENCY', 'SECOND_APPROVAL', 'LATE_APPROVAL', 'NOT_PAYABLE', 'REVERSED')),
    constraint payment_anomaly_once_uq unique (attempt_id, kind)
);

create index payment_anomaly_open_ix on payment_anomaly (opened_at) where resolved_at is null;
