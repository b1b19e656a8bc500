-- What was withheld never changes; only what becomes of it is added, and stays.
create function withholding_keep_frozen() returns trigger language plpgsql as $$
declare
    later constant text[] := array['declared_in', 'declared_at', 'paid_at',
        'reversed_by', 'reversed_at', 'reversal_reason', 'reversal_document'];
begin
    if to_jsonb(new) - later is distinct from to_jsonb(old) - later then
        raise exception 'a withholding is frozen'
            using errcode = 'integrity_constraint_violation', constraint = 'withholding_frozen';
    end if;
    if old.reversed_at is not null or old.paid_at is not null
            or (old.declared_in is not null and new.declared_in is null) then
        raise exception 'what became of a withholding is final'
            using errcode = 'integrity_constraint_violation', constraint = 'withholding_final';
    end if;
    return new;
end
$$;

create trigger withholding_frozen before update on withholding
    for each row execute function withholding_keep_frozen();
create trigger withholding_no_delete before delete on withholding
    for each row execute function refuse_change();

-- The whole of a liquidation of the same entity is withheld (art. 296).
create function withholding_check_liquidation() returns trigger language plpgsql as $$
begin
    if not exists (
            select 1 from liquidation l
            where l.id = new.liquidation_id and l.number = new.liquidation_number
              and l.entity_nit = new.entity_nit and l.total = new.amount) then
        raise exception 'a withholding is the total of a liquidation of its entity'
            using errcode = 'integrity_constraint_violation', constraint = 'withholding_is_total';
    end if;
    return new;
end
$$;

create trigger withholding_of_liquidation before insert on withholding
    for each row execute function withholding_check_liquidation();

-- A liquidation is WITHHELD exactly while it has a withholding that was not reversed. Looked at
-- when the transaction ends, because it writes both. A row has one status: never paid as well.
create function withholding_check_status() returns trigger language plpgsql as $$
declare
    checked uuid;
begin
    if tg_table_name = 'liquidation' then
        checked := new.id;
    else
        checked := new.liquidation_id;
    end if;
    if (select l.status = 'WITHHELD' from liquidation l where l.id = checked) is distinct from
            exists (select 1 from withholding w where w.liquidation_id = checked and w.reversed_at is null) then
        raise exception 'liquidation % and its withholding do not agree', checked
            using errcode = 'integrity_constraint_violation', constraint = 'withholding_agrees';
    end if;
    return null;
end
$$;

create constraint trigger withholding_status after insert or update on withholding
    deferrable initially deferred for each row execute function withholding_check_status();
create constraint trigger liquidation_withheld after update on liquidation
    deferrable initially deferred for each row
    when (old.status is distinct from new.status and 'WITHHELD' in (old.status, new.status))
    execute function withholding_check_status();
