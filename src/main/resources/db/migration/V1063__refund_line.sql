-- What is given back of each levy of a receipt; none for money that never became a receipt.
create table refund_line (
    case_id uuid   not null,
    levy    text   not null,
    amount  bigint not null,
    constraint refund_line_pk primary key (case_id, levy),
    constraint refund_line_case_fk foreign key (case_id) references refund_case (id),
    constraint refund_line_amount_ck check (amount > 0)
);

-- Overdue debts of the payer that are set off first (arts. 578, 633).
create table refund_set_off (
    case_id       uuid   not null,
    position      int    not null,
    debt          text   not null,
    overdue_since date   not null,
    amount        bigint not null,
    constraint refund_set_off_pk primary key (case_id, position),
    constraint refund_set_off_case_fk foreign key (case_id) references refund_case (id),
    constraint refund_set_off_debt_ck check (debt <> ''),
    constraint refund_set_off_amount_ck check (amount > 0)
);
