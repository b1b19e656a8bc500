-- What a declaration says that refunds paid is the sum of what they paid, at each commit.
create function check_declaration_set_offs() returns trigger language plpgsql as $$
declare
    checked declaration%rowtype;
    paid    record;
begin
    if tg_table_name = 'declaration' then
        select * into checked from declaration where id = new.id;
    else
        select * into checked from declaration where id = new.declaration_id;
    end if;
    select coalesce(sum(amount) filter (where not of_balance), 0) as whole,
        coalesce(sum(amount) filter (where of_balance), 0) as balance
    into paid from declaration_set_off where declaration_id = checked.id;
    if (checked.set_off, checked.balance_set_off) <> (paid.whole, paid.balance) then
        raise exception 'declaration %: what is set off does not add up', checked.number;
    end if;
    return null;
end
$$;

create constraint trigger declaration_set_off_sums after insert on declaration_set_off
    deferrable initially deferred for each row execute function check_declaration_set_offs();
create constraint trigger declaration_set_off_kept after update of set_off, balance_set_off on declaration
    deferrable initially deferred for each row execute function check_declaration_set_offs();
