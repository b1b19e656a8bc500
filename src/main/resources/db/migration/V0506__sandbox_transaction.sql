-- The books of the sandbox bank, a pretended gateway. Empty in production.
create table sandbox_transaction (
    token         text           not null,
    reference     text           not null,
    cus           text           not null,
    amount        bigint         not null,
    charged       numeric(19, 2),
    currency      text           not null,
    description   text           not null,
    bank_code     text           not null,
    bank_name     text           not null,
    state         text           not null,
    return_url    text           not null,
    notifications integer        not null,
    created_at    timestamptz    not null,
    expires_at    timestamptz    not null,
    approves_at   timestamptz,
    bank_time     timestamptz,
    version       bigint         not null,
    constraint sandbox_transaction_pk primary key (token),
    constraint sandbox_transaction_reference_uq unique (reference),
    constraint sandbox_transaction_cus_uq unique (cus),
    constraint sandbox_transaction_state_ck check (state in ('PENDING', 'APPROVED', 'REJECTED', 'EXPIRED'))
);

create index sandbox_transaction_late_ix on sandbox_transaction (approves_at) where approves_at is not null;
create sequence sandbox_cus_seq start with 1000001;
