-- Many receipts verified together for a contract file; its signed summary never changes.
create table verification_batch (
    id           uuid        not null,
    entity_nit   text        not null,
    entity_name  text        not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    row_count    integer     not null,
    done_count   integer     not null,
    -- When it may be worked on; put off when a run fails, so that others come first.
    next_run_at  timestamptz not null,
    finished_at  timestamptz,
    -- Text, not jsonb: these exact characters are what was signed.
    summary      text,
    summary_hash text,
    key_id       text,
    signature    text,
    constraint verification_batch_pk primary key (id),
    constraint verification_batch_row_count_ck check (row_count between 1 and 5000),
    constraint verification_batch_done_count_ck check (done_count between 0 and row_count),
    constraint verification_batch_finished_ck check (
        case when finished_at is null
            then num_nonnulls(summary, summary_hash, key_id, signature) = 0
            else num_nonnulls(summary, summary_hash, key_id, signature) = 4
                and done_count = row_count
        end),
    constraint verification_batch_summary_hash_ck
        check (summary_hash = encode(sha256(convert_to(summary, 'UTF8')), 'hex')),
    constraint verification_batch_signature_ck
        check (signature ~ '^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{86}$')
);

create index verification_batch_due_ix on verification_batch (next_run_at)
    where finished_at is null;

create function refuse_change_of_finished_batch() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.finished_at is null and new.id = old.id
        and new.entity_nit = old.entity_nit and new.done_count >= old.done_count
    then
        return new;
    end if;
    raise exception 'verification_batch is append only once finished';
end
$$;

create trigger verification_batch_append_only before update or delete on verification_batch
    for each row execute function refuse_change_of_finished_batch();
