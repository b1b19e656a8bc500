-- A published value only becomes another one that two people published, and never disappears.
create function refuse_unpublished_value() returns trigger language plpgsql as $$
declare
    changed jsonb;
    unit_of text;
    since_of date;
    value_of numeric;
begin
    if tg_op = 'DELETE' then
        raise exception '% keeps what was published', tg_table_name;
    end if;
    changed := to_jsonb(new);
    unit_of := case tg_table_name when 'usury_rate' then 'USURY' when 'inflation' then 'INFLATION'
        else changed ->> 'unit' end;
    since_of := case tg_table_name when 'usury_rate' then (changed ->> 'month')::date
        else make_date((changed ->> 'year')::integer, 1, 1) end;
    value_of := case tg_table_name when 'usury_rate' then (changed ->> 'percent_ea')::numeric / 100
        when 'inflation' then (changed ->> 'fraction')::numeric
        else (changed ->> 'pesos')::numeric end;
    if not exists (
        select 1 from value_proposal
        where unit = unit_of and since = since_of and value = value_of and state = 'PUBLISHED')
    then
        raise exception 'nobody published that value of %', tg_table_name
            using errcode = 'integrity_constraint_violation', constraint = 'value_published_by_two';
    end if;
    return new;
end
$$;

create trigger annual_value_published before update or delete on annual_value
    for each row execute function refuse_unpublished_value();
create trigger usury_rate_published before update or delete on usury_rate
    for each row execute function refuse_unpublished_value();
create trigger inflation_published before update or delete on inflation
    for each row execute function refuse_unpublished_value();
