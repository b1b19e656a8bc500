-- Accounts of the double-entry ledger. Those of a gateway, stamp or fund come with its first entry.
create table ledger_account (
    code   text not null,
    kind   text not null,
    detail text,
    constraint ledger_account_pk primary key (code),
    constraint ledger_account_code_ck check (code ~ '^[a-z]+(-[a-z]+)*(\.[a-z0-9-]+)?$'),
    constraint ledger_account_detail_ck check (
        detail is null and code not like '%.%' or code like '%.' || detail),
    constraint ledger_account_kind_ck check (kind in
        ('CLEARING', 'BANK', 'REVERSALS', 'GATEWAY_COSTS', 'REFUND_INTEREST', 'STAMP', 'PENSION',
         'DESTINATION', 'FEE', 'CONTRIBUTION', 'UNIDENTIFIED', 'REFUNDS_PAYABLE', 'PENALTIES',
         'INTEREST'))
);

create trigger ledger_account_append_only before update or delete on ledger_account
    for each row execute function refuse_change();
