-- Why a box differs from the facts this service knows of.
create table declaration_explanation (
    declaration_id uuid not null,
    levy           text not null,
    reason         text not null,
    constraint declaration_explanation_pk primary key (declaration_id, levy),
    constraint declaration_explanation_declaration_fk foreign key (declaration_id) references declaration (id),
    constraint declaration_explanation_levy_fk foreign key (levy) references levy (code),
    constraint declaration_explanation_reason_ck check (length(btrim(reason)) >= 10)
);
