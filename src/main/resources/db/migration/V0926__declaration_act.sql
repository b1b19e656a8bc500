-- Acts of Rentas about a declaration (arts. 415, 423, 437).
create table declaration_act (
    id             uuid        not null,
    declaration_id uuid        not null,
    type           text        not null,
    act_number     text        not null,
    act_date       date        not null,
    served_on      date        not null,
    answer_until   date,
    reason         text        not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    constraint declaration_act_pk primary key (id),
    constraint declaration_act_declaration_fk foreign key (declaration_id) references declaration (id),
    constraint declaration_act_type_ck check (type in
        ('NOT_FILED', 'INSPECTION_ORDER', 'SPECIAL_REQUIREMENT', 'CHARGES')),
    constraint declaration_act_number_ck check (act_number <> ''),
    constraint declaration_act_served_ck check (served_on >= act_date),
    constraint declaration_act_answer_ck check (answer_until >= served_on),
    constraint declaration_act_number_uq unique (declaration_id, act_number)
);

create trigger declaration_act_append_only before update or delete on declaration_act
    for each row execute function refuse_change();
