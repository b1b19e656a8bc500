-- Differences with a bank that two people gave up have an account of their own, and so has what
-- refunds paid of overdue debts (art. 633).
alter table ledger_account drop constraint ledger_account_kind_ck;
alter table ledger_account add constraint ledger_account_kind_ck check (kind in
    ('CLEARING', 'BANK', 'REVERSALS', 'GATEWAY_COSTS', 'REFUND_INTEREST', 'DIFFERENCES', 'STAMP',
     'PENSION', 'DESTINATION', 'FEE', 'CONTRIBUTION', 'UNIDENTIFIED', 'REFUNDS_PAYABLE',
     'PENALTIES', 'INTEREST', 'SET_OFF'));
