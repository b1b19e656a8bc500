-- A receipt may prove that stamps were withheld (art. 296): their money is not in the bank yet, so
-- there is neither payment nor payment date (art. 572).
alter table receipt
    add column kind text not null default 'PAID',
    alter column payment_id drop not null,
    alter column paid_at drop not null,
    add constraint receipt_kind_ck check (kind in ('PAID', 'WITHHELD')),
    add constraint receipt_payment_ck check (
        (kind = 'PAID') = (payment_id is not null) and (kind = 'PAID') = (paid_at is not null));
