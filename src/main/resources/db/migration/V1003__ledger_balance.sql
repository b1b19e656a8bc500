-- Debits equal credits in each entry, and a reversal undoes its entry account by account. Looked at
-- when the transaction ends, because the lines are written after their entry.
create function ledger_check_entry() returns trigger language plpgsql as $$
begin
    if (select count(*) <> new.posting_count or coalesce(sum(amount), 0) <> 0
        from ledger_posting where entry_id = new.id) then
        raise exception 'ledger entry % does not balance', new.id
            using errcode = 'integrity_constraint_violation', constraint = 'ledger_entry_balances';
    end if;
    if new.reverses is not null and exists (
            select 1 from ledger_posting where entry_id in (new.id, new.reverses)
            group by account, levy having sum(amount) <> 0) then
        raise exception 'ledger entry % does not undo the one it reverses', new.id
            using errcode = 'integrity_constraint_violation', constraint = 'ledger_entry_undoes';
    end if;
    return null;
end
$$;

create constraint trigger ledger_entry_balance after insert on ledger_entry
    deferrable initially deferred for each row execute function ledger_check_entry();
