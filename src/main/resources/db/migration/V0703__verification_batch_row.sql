-- The receipts of a batch: what was given, and what came out. A verdict is given once.
create table verification_batch_row (
    batch_id    uuid    not null,
    position    integer not null,
    row_number  integer not null,
    code        text    not null,
    -- End of the payer's document: kept only until the verdict.
    payer_check text,
    verdict     text,
    constraint verification_batch_row_pk primary key (batch_id, position),
    constraint verification_batch_row_batch_fk
        foreign key (batch_id) references verification_batch (id),
    constraint verification_batch_row_position_ck check (position >= 1),
    constraint verification_batch_row_check_ck check (verdict is null or payer_check is null),
    constraint verification_batch_row_verdict_ck check (json_typeof(verdict::json) = 'object')
);

create index verification_batch_row_open_ix on verification_batch_row (batch_id, position)
    where verdict is null;

create function refuse_second_verdict() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.verdict is null and new.code = old.code then
        return new;
    end if;
    raise exception 'a verdict of verification_batch_row is given once';
end
$$;

create trigger verification_batch_row_once before update or delete on verification_batch_row
    for each row execute function refuse_second_verdict();
