-- Pesos of overdue debts of the payer that the service itself knew when a refund was approved (art.
-- 633); null of those approved before it looked them up.
alter table refund_case
    add column known_debt bigint,
    add constraint refund_case_known_debt_ck check (
        known_debt >= 0 and (known_debt is null or amount is not null));
