-- A refund (arts. 301, 302, 625 to 635): asked for by the payer of a receipt, or opened by money
-- that pays nothing. Its bank account is sealed; the rest holds nothing personal but what the payer
-- writes.
create sequence refund_number_seq;

create table refund_case (
    id               uuid        not null,
    number           text        not null,
    origin           text        not null,
    cause            text        not null,
    state            text        not null,
    explanation      text,
    evidence         text,
    receipt_id       uuid,
    receipt_number   text,
    attempt_id       uuid,
    anomaly_kind     text,
    payable_kind     text        not null,
    payable_id       uuid        not null,
    received         bigint      not null,
    paid_at          timestamptz not null,
    requested_amount bigint,
    access_code_hash text,
    sealed_account   bytea,
    opened_at        timestamptz not null,
    -- The day from which the terms run; null until somebody asks.
    requested_on     date,
    request_until    date,
    in_term          boolean     not null,
    extra_month      boolean     not null,
    due_on           date        not null,
    owner            text,
    amount           bigint,
    set_off          bigint,
    grounds          text,
    proposed_by      text,
    second_person    boolean     not null,
    decided_by       text,
    decided_at       timestamptz,
    paid_on          date,
    bank_reference   text,
    interest         bigint,
    version          bigint      not null,
    constraint refund_case_pk primary key (id),
    constraint refund_case_number_uq unique (number),
    constraint refund_case_number_ck check (number ~ '^D-\d{4}-\d{7,}$'),
    constraint refund_case_receipt_fk foreign key (receipt_id) references receipt (id),
    constraint refund_case_anomaly_fk foreign key (attempt_id, anomaly_kind)
        references payment_anomaly (attempt_id, kind),
    constraint refund_case_origin_ck check (
        origin in ('REQUEST', 'ANOMALY')
        and (origin = 'REQUEST') = (receipt_id is not null)
        and (origin = 'ANOMALY') = (attempt_id is not null)
        and (attempt_id is null) = (anomaly_kind is null)),
    -- Money of one trip to a bank is given back by one case.
    constraint refund_case_attempt_uq unique (attempt_id),
    constraint refund_case_cause_ck check (cause in ('EXCESS', 'NOT_OWED', 'DOUBLE')),
    constraint refund_case_state_ck check (state in
        ('REQUESTED', 'UNDER_REVIEW', 'PROPOSED', 'APPROVED', 'REFUSED', 'PAID', 'WITHDRAWN')),
    constraint refund_case_received_ck check (received > 0),
    constraint refund_case_requested_amount_ck check (requested_amount between 1 and received),
    constraint refund_case_claim_ck check (
        (access_code_hash is null) = (sealed_account is null)
        and (access_code_hash is null) = (requested_on is null)
        and (origin = 'ANOMALY' or access_code_hash is not null)),
    -- Never more than what was received; what is set off is part of it.
    constraint refund_case_amount_ck check (
        amount between 1 and received and set_off between 0 and amount
        and (amount is null) = (set_off is null)),
    constraint refund_case_approved_ck check (
        state not in ('APPROVED', 'PAID')
        or (amount is not null and decided_by is not null and proposed_by is not null and in_term)),
    constraint refund_case_decided_ck check (
        (decided_by is null) = (decided_at is null)
        and (state in ('APPROVED', 'REFUSED', 'PAID')) = (decided_by is not null)),
    constraint refund_case_grounds_ck check (decided_by is null or grounds <> ''),
    constraint refund_case_two_people_ck check (
        not second_person or state not in ('APPROVED', 'PAID') or decided_by <> proposed_by),
    constraint refund_case_paid_ck check (
        (state = 'PAID') = (paid_on is not null)
        and (paid_on is null) = (bank_reference is null)
        and (paid_on is null) = (interest is null)
        and bank_reference <> '' and interest >= 0)
);

-- One request about a receipt at a time.
create unique index refund_case_one_open_uq on refund_case (receipt_id)
    where state in ('REQUESTED', 'UNDER_REVIEW', 'PROPOSED');

create index refund_case_state_ix on refund_case (state, id);
create index refund_case_unclaimed_ix on refund_case (payable_kind, payable_id)
    where access_code_hash is null;
