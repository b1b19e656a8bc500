-- What people who hold a paper say that does not match the public check; Rentas reads it.
create table mismatch_report (
    id          uuid        not null,
    reported_at timestamptz not null,
    -- Of the form it came with: the same form sent twice is one report.
    form_key    text        not null,
    -- Null when no receipt has that code and that payer: the paper may be forged.
    receipt_id  uuid,
    -- As typed, only when it opened no receipt.
    typed_code  text,
    kind        text        not null,
    text        text,
    constraint mismatch_report_pk primary key (id),
    constraint mismatch_report_form_uq unique (form_key),
    constraint mismatch_report_receipt_fk foreign key (receipt_id) references receipt (id),
    constraint mismatch_report_code_ck check ((receipt_id is null) = (typed_code is not null)),
    constraint mismatch_report_typed_ck check (length(typed_code) <= 64),
    constraint mismatch_report_kind_ck check (kind in ('payer', 'entity', 'act', 'amount', 'date', 'used', 'forged', 'other')),
    constraint mismatch_report_text_ck check (length(text) between 1 and 500)
);

-- Identifiers grow with time: the list is read by them. This one finds all that was said of one receipt.
create index mismatch_report_receipt_ix on mismatch_report (receipt_id);
