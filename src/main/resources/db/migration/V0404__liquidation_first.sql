-- An addition hangs from a contract of the same entity that is not an addition itself.
create function liquidation_check_first() returns trigger language plpgsql as $$
begin
    if new.first_liquidation_id is not null and not exists (
            select 1
            from liquidation first
            where first.id = new.first_liquidation_id
              and first.entity_nit = new.entity_nit
              and upper(first.act_number) = upper(new.act_number)
              and first.act_type = 'contract'
              and not first.addition) then
        raise exception 'liquidation % cannot hang from that one', new.number
            using errcode = 'integrity_constraint_violation', constraint = 'liquidation_first_is_contract';
    end if;
    return new;
end
$$;

create trigger liquidation_first before insert on liquidation
    for each row execute function liquidation_check_first();
