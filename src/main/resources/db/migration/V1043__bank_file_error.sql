-- What could not be read in a file, with its place.
create table bank_file_error (
    file_id  uuid    not null,
    position integer not null,
    line     integer not null,
    "column" integer not null,
    code     text    not null,
    found    text    not null,
    constraint bank_file_error_pk primary key (file_id, position),
    constraint bank_file_error_file_fk foreign key (file_id) references bank_file (id)
);
