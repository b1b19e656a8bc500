-- Whoever pays may ask for the receipt by e-mail, at the address the liquidation already keeps.
create table receipt_mail (
    liquidation_id  uuid        not null,
    asked_at        timestamptz not null,
    -- Null until it is issued.
    receipt_id      uuid,
    attempts        integer     not null default 0,
    -- Null when there is nothing (more) to send.
    next_attempt_at timestamptz,
    sent_at         timestamptz,
    constraint receipt_mail_pk primary key (liquidation_id),
    constraint receipt_mail_liquidation_fk foreign key (liquidation_id) references liquidation (id),
    constraint receipt_mail_receipt_fk foreign key (receipt_id) references receipt (id),
    constraint receipt_mail_attempts_ck check (attempts >= 0),
    constraint receipt_mail_due_ck check (next_attempt_at is null or (receipt_id is not null and sent_at is null)),
    constraint receipt_mail_sent_ck check (sent_at is null or receipt_id is not null)
);

create index receipt_mail_due_ix on receipt_mail (next_attempt_at) where next_attempt_at is not null;
