-- Deposits that the payers made, which a collector lists (art. 299).
create table declaration_deposit (
    declaration_id uuid        not null,
    receipt_number text        not null,
    bank_code      text        not null,
    bank_name      text        not null,
    cus            text,
    paid_at        timestamptz not null,
    amount         bigint      not null,
    constraint declaration_deposit_pk primary key (declaration_id, receipt_number),
    constraint declaration_deposit_declaration_fk foreign key (declaration_id) references declaration (id),
    constraint declaration_deposit_amount_ck check (amount > 0)
);
