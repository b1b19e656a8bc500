-- A request may be inadmitted (arts. 630, 632) or wait for an investigation (art. 631); in both it
-- is still the one request about its receipt.
alter table refund_case drop constraint refund_case_state_ck;
alter table refund_case add constraint refund_case_state_ck check (state in
    ('REQUESTED', 'UNDER_REVIEW', 'INADMITTED', 'INVESTIGATED', 'PROPOSED', 'APPROVED', 'REFUSED',
     'PAID', 'WITHDRAWN'));

drop index refund_case_one_open_uq;
create unique index refund_case_one_open_uq on refund_case (receipt_id)
    where state in ('REQUESTED', 'UNDER_REVIEW', 'INADMITTED', 'INVESTIGATED', 'PROPOSED');
