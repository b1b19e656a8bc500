-- The accounts that exist once, and one for each stamp.
insert into ledger_account (code, kind, detail)
values ('bank', 'BANK', null),
       ('reversals', 'REVERSALS', null),
       ('gateway-costs', 'GATEWAY_COSTS', null),
       ('refund-interest', 'REFUND_INTEREST', null),
       ('unidentified', 'UNIDENTIFIED', null),
       ('refunds-payable', 'REFUNDS_PAYABLE', null),
       ('penalties', 'PENALTIES', null),
       ('interest', 'INTEREST', null);

insert into ledger_account (code, kind, detail)
select lower(kind) || '.' || code, kind, code from levy;
