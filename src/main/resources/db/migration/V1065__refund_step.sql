-- Each state a refund came to, when and by whom: what the payer follows.
create table refund_step (
    id      uuid        not null,
    case_id uuid        not null,
    state   text        not null,
    at      timestamptz not null,
    actor   text        not null,
    constraint refund_step_pk primary key (id),
    constraint refund_step_case_fk foreign key (case_id) references refund_case (id)
);

create index refund_step_case_ix on refund_step (case_id, id);

create trigger refund_step_append_only before update or delete on refund_step
    for each row execute function refuse_change();
