-- What is paid to a fund at once: all that came to its account between two places of the chain of
-- the ledger, so that no peso is in two batches.
create table transfer_batch (
    id               uuid           not null,
    fund             text           not null,
    amount           numeric(19, 2) not null,
    after_sequence   bigint         not null,
    through_sequence bigint         not null,
    collected_from   date           not null,
    collected_to     date           not null,
    due_on           date,
    state            text           not null,
    prepared_by      text           not null,
    prepared_at      timestamptz    not null,
    approved_by      text,
    approved_at      timestamptz,
    bank_reference   text,
    transferred_on   date,
    transferred_by   text,
    ended_at         timestamptz,
    constraint transfer_batch_pk primary key (id),
    constraint transfer_batch_fund_fk foreign key (fund) references distribution_fund (code),
    constraint transfer_batch_amount_ck check (amount > 0),
    constraint transfer_batch_sequence_ck check (after_sequence >= 0 and through_sequence > after_sequence),
    constraint transfer_batch_state_ck check (state in ('PREPARED', 'APPROVED', 'TRANSFERRED', 'CANCELLED')),
    constraint transfer_batch_approved_ck check (
        (approved_by is null) = (approved_at is null)
        and (state not in ('APPROVED', 'TRANSFERRED') or approved_by is not null)),
    constraint transfer_batch_two_people_ck check (approved_by <> prepared_by),
    constraint transfer_batch_transferred_ck check (
        (state = 'TRANSFERRED') = (bank_reference is not null)
        and (state = 'TRANSFERRED') = (transferred_on is not null)
        and (state = 'TRANSFERRED') = (transferred_by is not null))
);

create unique index transfer_batch_after_uq on transfer_batch (fund, after_sequence)
    where state <> 'CANCELLED';
create unique index transfer_batch_one_open_uq on transfer_batch (fund)
    where state in ('PREPARED', 'APPROVED');
create unique index transfer_batch_bank_reference_uq on transfer_batch (bank_reference);
create index transfer_batch_fund_ix on transfer_batch (fund, through_sequence);
