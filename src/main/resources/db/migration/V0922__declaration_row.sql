-- What a declaration is made of, to the peso (art. 299, par. 2): facts of this service and rows by hand.
create table declaration_row (
    id                uuid   not null,
    declaration_id    uuid   not null,
    origin            text   not null,
    type              text   not null,
    source_id         uuid,
    levy              text   not null,
    document_number   text   not null,
    document_date     date   not null,
    taxpayer_document text,
    taxpayer_name     text,
    base              bigint not null,
    amount            bigint not null,
    support           text,
    note              text,
    constraint declaration_row_pk primary key (id),
    constraint declaration_row_declaration_fk foreign key (declaration_id) references declaration (id),
    constraint declaration_row_levy_fk foreign key (levy) references levy (code),
    constraint declaration_row_origin_ck check (origin in ('FACT', 'MANUAL')),
    constraint declaration_row_type_ck check (type in ('OPERATION', 'ADDITION', 'ADJUSTMENT', 'EXCESS', 'RESCINDED')),
    constraint declaration_row_source_ck check ((origin = 'FACT') = (source_id is not null)),
    constraint declaration_row_support_ck check (origin = 'FACT' or support <> ''),
    constraint declaration_row_amount_ck check (type = 'ADJUSTMENT' or (base >= 0 and amount >= 0)),
    constraint declaration_row_adjustment_ck check (type <> 'ADJUSTMENT' or note <> '')
);

create unique index declaration_row_source_uq on declaration_row (declaration_id, source_id, levy, type);
create index declaration_row_levy_ix on declaration_row (declaration_id, levy, id);
create index declaration_row_list_ix on declaration_row (declaration_id, id);
