-- What refunds of an agent paid of its declarations (arts. 578, 633): once for each refund and declaration.
create table declaration_set_off (
    id             uuid        not null,
    declaration_id uuid        not null,
    refund_number  text        not null,
    amount         bigint      not null,
    -- Pesos of the amount that paid tax (art. 573).
    tax            bigint      not null,
    -- Whether it paid the balance of one that was filed.
    of_balance     boolean     not null,
    -- Day on which the money had entered: it counts as paid since then (art. 572).
    money_on       date        not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    constraint declaration_set_off_pk primary key (id),
    constraint declaration_set_off_declaration_fk foreign key (declaration_id) references declaration (id),
    constraint declaration_set_off_refund_fk foreign key (refund_number) references refund_case (number),
    constraint declaration_set_off_once_uq unique (declaration_id, refund_number),
    constraint declaration_set_off_amount_ck check (amount > 0),
    constraint declaration_set_off_tax_ck check (
        tax between 0 and amount and (tax = 0 or not of_balance))
);

create index declaration_set_off_refund_ix on declaration_set_off (refund_number);

create trigger declaration_set_off_append_only before update or delete on declaration_set_off
    for each row execute function refuse_change();
