-- A reminder of a month goes out once before its due date and once after it, whatever the number of
-- replicas. The address of the e-mail is that of the registration when it is sent.
create table filing_reminder (
    id               uuid        not null,
    declarant_id     uuid        not null,
    period           date        not null,
    kind             text        not null,
    due_date         date        not null,
    created_at       timestamptz not null,
    email            text        not null,
    email_attempts   integer     not null default 0,
    email_next_at    timestamptz,
    constraint filing_reminder_pk primary key (id),
    constraint filing_reminder_once_uq unique (declarant_id, period, kind),
    constraint filing_reminder_declarant_fk foreign key (declarant_id) references declarant (id),
    constraint filing_reminder_kind_ck check (kind in ('DUE_SOON', 'OVERDUE')),
    constraint filing_reminder_period_ck check (extract(day from period) = 1),
    constraint filing_reminder_email_ck check (email in ('OFF', 'WAITING', 'SENT', 'GIVEN_UP')),
    constraint filing_reminder_email_next_ck check ((email = 'WAITING') = (email_next_at is not null)),
    constraint filing_reminder_attempts_ck check (email_attempts >= 0)
);

create index filing_reminder_waiting_ix on filing_reminder (email_next_at) where email = 'WAITING';
