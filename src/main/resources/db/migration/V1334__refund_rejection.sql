-- Which cause of art. 630 or 302 a refusal rests on, when it is one of them.
alter table refund_case
    add column rejection text,
    add constraint refund_case_rejection_ck check (
        (rejection is null or state = 'REFUSED')
        and rejection in ('OUT_OF_TERM', 'GIVEN_BACK_ALREADY', 'BALANCE_TO_PAY', 'NOT_MENDED',
            'CAUSED')
        and (rejection is distinct from 'OUT_OF_TERM' or not in_term)
        and (rejection is distinct from 'NOT_MENDED' or inadmitted_on is not null));
