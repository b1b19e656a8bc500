-- An exempt certificate verifies and is used up like a receipt, at zero (LAW §5).
alter table receipt
    drop constraint receipt_kind_ck,
    add constraint receipt_kind_ck check (kind in ('PAID', 'WITHHELD', 'EXEMPT')),
    add constraint receipt_exempt_ck check (kind <> 'EXEMPT' or total = 0);
