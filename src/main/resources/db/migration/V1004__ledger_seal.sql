-- Chain of hashes over the entries, made after they are committed: who posts waits for nobody.
create table ledger_to_seal (
    entry_id uuid not null,
    constraint ledger_to_seal_pk primary key (entry_id),
    constraint ledger_to_seal_entry_fk foreign key (entry_id) references ledger_entry (id)
);

create function ledger_await_seal() returns trigger language plpgsql as $$
begin
    insert into ledger_to_seal (entry_id) values (new.id);
    return null;
end
$$;

create trigger ledger_entry_to_seal after insert on ledger_entry
    for each row execute function ledger_await_seal();

create table ledger_seal (
    sequence      bigint not null,
    entry_id      uuid   not null,
    content_hash  text   not null,
    previous_hash text   not null,
    hash          text   not null,
    constraint ledger_seal_pk primary key (sequence),
    constraint ledger_seal_entry_fk foreign key (entry_id) references ledger_entry (id),
    constraint ledger_seal_entry_uq unique (entry_id),
    -- No two seals follow the same one: the chain never forks.
    constraint ledger_seal_previous_hash_uq unique (previous_hash),
    constraint ledger_seal_hash_uq unique (hash),
    constraint ledger_seal_content_hash_ck check (content_hash ~ '^[0-9a-f]{64}$'),
    constraint ledger_seal_hash_ck check (
        hash = encode(sha256(convert_to(previous_hash || ':' || content_hash, 'UTF8')), 'hex'))
);

create function ledger_check_seal() returns trigger language plpgsql as $$
begin
    if new.sequence = 1 then
        if new.previous_hash <> repeat('0', 64) then
            raise exception 'the chain of the ledger begins with zeros'
                using errcode = 'integrity_constraint_violation', constraint = 'ledger_seal_chain';
        end if;
    elsif not exists (select 1 from ledger_seal
            where sequence = new.sequence - 1 and hash = new.previous_hash) then
        raise exception 'seal % does not follow the one before', new.sequence
            using errcode = 'integrity_constraint_violation', constraint = 'ledger_seal_chain';
    end if;
    return new;
end
$$;

create trigger ledger_seal_chain before insert on ledger_seal
    for each row execute function ledger_check_seal();
create trigger ledger_seal_append_only before update or delete on ledger_seal
    for each row execute function refuse_change();
create trigger ledger_seal_no_truncate before truncate on ledger_seal
    for each statement execute function refuse_change();
