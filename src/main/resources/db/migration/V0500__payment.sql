-- The wish to pay one payable; the payable itself belongs to another feature.
create table payment (
    id                 uuid        not null,
    payable_kind       text        not null,
    payable_id         uuid        not null,
    payable_number     text        not null,
    amount             bigint      not null,
    state              text        not null,
    expires_at         timestamptz not null,
    paid_at            timestamptz,
    paid_by_attempt_id uuid,
    created_at         timestamptz not null,
    version            bigint      not null,
    constraint payment_pk primary key (id),
    constraint payment_amount_ck check (amount > 0),
    constraint payment_state_ck check (state in ('OPEN', 'PAID', 'EXPIRED', 'CANCELLED')),
    constraint payment_paid_ck check (
        (state = 'PAID') = (paid_at is not null) and (state = 'PAID') = (paid_by_attempt_id is not null))
);

-- Nothing is paid twice: one payment under way or done for each payable.
create unique index payment_one_open_or_paid_uq on payment (payable_kind, payable_id)
    where state in ('OPEN', 'PAID');

create index payment_payable_ix on payment (payable_kind, payable_id, created_at);
create index payment_expiry_ix on payment (expires_at) where state = 'OPEN';
