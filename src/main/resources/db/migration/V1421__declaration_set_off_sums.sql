-- Pesos that refunds paid of a declaration and of its balance: never more than is owed.
alter table declaration
    add column set_off         bigint not null default 0,
    add column balance_set_off bigint not null default 0,
    add constraint declaration_set_off_ck check (
        set_off >= 0 and set_off <= coalesce(received, set_off)
        and (set_off = 0 or state in ('AWAITING_PAYMENT', 'FILED', 'CORRECTED'))),
    add constraint declaration_balance_set_off_ck check (
        balance_set_off between 0 and coalesce(balance, 0)
        and (balance_set_off = 0 or balance_set_off < balance or balance_paid_at is not null));
