-- The investigation that suspends the term to give back (art. 631); once a case, as the law gives it
-- one most length.
alter table refund_case
    add column investigation_cause   text,
    add column investigation_reasons text,
    add column investigated_from     date,
    add column investigated_until    date,
    add column investigation_ended   date,
    add column findings              text,
    add constraint refund_case_investigation_ck check (
        (investigated_from is null) = (investigation_cause is null)
        and (investigated_from is null) = (investigation_reasons is null)
        and (investigated_from is null) = (investigated_until is null)
        and (investigation_ended is null) = (findings is null)
        and (state <> 'INVESTIGATED'
            or (investigated_from is not null and investigation_ended is null))
        and investigated_from < investigated_until
        and investigated_from <= investigation_ended
        and investigation_reasons <> '' and findings <> ''
        and investigation_cause in ('MONEY_NOT_RECEIVED', 'DISCOUNT_NOT_VALID', 'INACCURACY',
            'IDENTITY'));
