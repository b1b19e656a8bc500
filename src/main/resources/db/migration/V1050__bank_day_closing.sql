-- A day proven: receipts against settled, in transit and rejected, and every difference explained.
-- What comes later changes the proof of today, never what was closed.
create table bank_day_closing (
    day            date        not null,
    receipts       bigint      not null,
    receipt_amount numeric(20, 2) not null,
    other_amount   numeric(20, 2) not null,
    settled        numeric(20, 2) not null,
    in_transit     numeric(20, 2) not null,
    rejected       numeric(20, 2) not null,
    residue        numeric(20, 2) not null,
    explanations   jsonb       not null,
    closed_by      text        not null,
    closed_at      timestamptz not null,
    constraint bank_day_closing_pk primary key (day),
    constraint bank_day_closing_balance_ck check (
        receipt_amount + other_amount = settled + in_transit + rejected + residue),
    constraint bank_day_closing_explanations_ck check (jsonb_typeof(explanations) = 'object'),
    constraint bank_day_closing_over_ck check (day < (closed_at at time zone 'America/Bogota')::date)
);

create trigger bank_day_closing_append_only before update or delete on bank_day_closing
    for each row execute function refuse_change();
