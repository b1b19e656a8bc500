-- The bytes of a file as they came, for auditors: each chunk is a whole gzip member, so that all of
-- them, one after the other, are the file gzipped.
create table bank_file_chunk (
    file_id  uuid    not null,
    position integer not null,
    content  bytea   not null,
    constraint bank_file_chunk_pk primary key (file_id, position),
    constraint bank_file_chunk_file_fk foreign key (file_id) references bank_file (id)
);

-- Compressed already.
alter table bank_file_chunk alter column content set storage external;
