-- What a request lacks and until when its payer may mend it (art. 630 par. 1); once a case.
alter table refund_case
    add column inadmission_cause   text,
    add column inadmission_reasons text,
    add column inadmitted_on       date,
    add column mend_until          date,
    add column mended_on           date,
    add constraint refund_case_inadmission_ck check (
        (inadmitted_on is null) = (inadmission_cause is null)
        and (inadmitted_on is null) = (inadmission_reasons is null)
        and (inadmitted_on is null) = (mend_until is null)
        and (state <> 'INADMITTED' or (inadmitted_on is not null and mended_on is null))
        and mended_on between inadmitted_on and mend_until
        and inadmission_reasons <> ''
        and inadmission_cause in ('DECLARATION_NOT_FILED', 'FORMAL_REQUIREMENTS',
            'ARITHMETIC_ERROR', 'WRONG_CARRIED_BALANCE'));
