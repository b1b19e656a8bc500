-- One trip to a gateway. Holds nothing personal: the payer is told to the gateway and forgotten.
create table payment_attempt (
    id                     uuid        not null,
    payment_id             uuid        not null,
    gateway                text        not null,
    sequence               integer     not null,
    state                  text        not null,
    bank_code              text        not null,
    bank_name              text        not null,
    payer_type             text        not null,
    reference              text        not null,
    amount                 bigint      not null,
    gateway_transaction_id text,
    cus                    text,
    redirect_url           text,
    return_url             text        not null,
    expires_at             timestamptz,
    next_check_at          timestamptz,
    checks                 integer     not null,
    checked_at             timestamptz,
    ended_at               timestamptz,
    needs_review           boolean     not null,
    bank_time              timestamptz,
    created_at             timestamptz not null,
    version                bigint      not null,
    constraint payment_attempt_pk primary key (id),
    constraint payment_attempt_payment_fk foreign key (payment_id) references payment (id),
    constraint payment_attempt_amount_ck check (amount > 0),
    constraint payment_attempt_checks_ck check (checks >= 0),
    constraint payment_attempt_payer_type_ck check (payer_type in ('PERSON', 'COMPANY')),
    constraint payment_attempt_state_ck check (state in
        ('CREATED', 'SUBMITTED', 'PENDING', 'UNKNOWN', 'APPROVED', 'REJECTED', 'EXPIRED', 'NOT_STARTED')),
    constraint payment_attempt_bank_time_ck check (state <> 'APPROVED' or bank_time is not null),
    constraint payment_attempt_reference_uq unique (reference),
    constraint payment_attempt_sequence_uq unique (payment_id, sequence),
    constraint payment_attempt_transaction_uq unique (gateway, gateway_transaction_id)
);

-- While a bank may still answer, nobody pays the same thing again (FACTS: PSE blocks it).
create unique index payment_attempt_one_live_uq on payment_attempt (payment_id)
    where state in ('CREATED', 'SUBMITTED', 'PENDING', 'UNKNOWN');

create index payment_attempt_due_ix on payment_attempt (next_check_at) where next_check_at is not null;
create index payment_attempt_live_ix on payment_attempt (state, created_at)
    where state in ('CREATED', 'SUBMITTED', 'PENDING', 'UNKNOWN');
