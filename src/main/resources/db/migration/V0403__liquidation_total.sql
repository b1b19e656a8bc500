-- The total is the sum of the lines, and no line comes later. Looked at when the transaction ends,
-- because the lines are written after their liquidation.
create function liquidation_check_total() returns trigger language plpgsql as $$
declare
    checked uuid;
begin
    if tg_table_name = 'liquidation' then
        checked := new.id;
    else
        checked := new.liquidation_id;
    end if;
    if not exists (
            select 1
            from liquidation l
            where l.id = checked
              and (l.total, l.line_count) = (
                  select coalesce(sum(line.amount), 0), count(*)
                  from liquidation_line line
                  where line.liquidation_id = checked)) then
        raise exception 'the lines of liquidation % do not make its total', checked
            using errcode = 'integrity_constraint_violation', constraint = 'liquidation_total_is_sum';
    end if;
    return null;
end
$$;

create constraint trigger liquidation_total after insert on liquidation
    deferrable initially deferred for each row execute function liquidation_check_total();
create constraint trigger liquidation_line_total after insert on liquidation_line
    deferrable initially deferred for each row execute function liquidation_check_total();
