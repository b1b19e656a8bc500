-- E-mails about decisions of refunds: one for each time a case came to a decision.
create table refund_mail (
    step_id         uuid        not null,
    attempts        integer     not null default 0,
    -- Null when there is nothing (more) to send.
    next_attempt_at timestamptz,
    sent_at         timestamptz,
    constraint refund_mail_pk primary key (step_id),
    constraint refund_mail_step_fk foreign key (step_id) references refund_step (id),
    constraint refund_mail_attempts_ck check (attempts >= 0),
    constraint refund_mail_sent_ck check (sent_at is null or next_attempt_at is null)
);

create index refund_mail_due_ix on refund_mail (next_attempt_at) where next_attempt_at is not null;
