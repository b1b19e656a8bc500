-- Money as a file tells it. Never changed: what became of it stands in other tables.
create table bank_line (
    file_id     uuid          not null,
    line        integer       not null,
    reference   text          not null,
    -- Banks drop hyphens and pad with zeros; see compact_reference.
    compact     text          not null,
    amount      numeric(16, 2) not null,
    fee         numeric(16, 2) not null,
    paid_on     date          not null,
    cus         text,
    trace       text,
    return_code text,
    constraint bank_line_pk primary key (file_id, line),
    constraint bank_line_file_fk foreign key (file_id) references bank_file (id),
    constraint bank_line_amount_ck check (amount >= 0 and fee >= 0)
);

create trigger bank_line_append_only before update or delete on bank_line
    for each row execute function refuse_change();
