-- Number under which Rentas took the correction of the payer's own declaration, without which what
-- it holds is not given back (art. 625).
alter table refund_case
    add column own_declaration boolean not null default false,
    add column correction      text,
    add constraint refund_case_correction_ck check (
        correction <> ''
        and (state not in ('APPROVED', 'PAID') or not own_declaration or correction is not null));
