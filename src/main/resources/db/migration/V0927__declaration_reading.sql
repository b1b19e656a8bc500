-- Who read which declaration and when: they are confidential (art. 418).
create table declaration_reading (
    id             uuid        not null,
    declaration_id uuid        not null,
    read_by        text        not null,
    read_as        text        not null,
    what           text        not null,
    read_at        timestamptz not null,
    constraint declaration_reading_pk primary key (id),
    constraint declaration_reading_declaration_fk foreign key (declaration_id) references declaration (id)
);

create index declaration_reading_declaration_ix on declaration_reading (declaration_id, id);

create trigger declaration_reading_append_only before update or delete on declaration_reading
    for each row execute function refuse_change();
