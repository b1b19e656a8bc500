-- Liquidations cite the version that made them, and every replica keeps published versions in
-- memory: once published, a version and its rows never change. A correction is another version.
create function refuse_change_of_published_tariff() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.published_at is not null then
        raise exception 'Tariff version % cannot be changed', old.id;
    end if;
    return new;
end
$$;

create trigger tariff_version_frozen before update or delete on tariff_version
    for each row execute function refuse_change_of_published_tariff();

create function refuse_row_of_published_tariff() returns trigger language plpgsql as $$
declare
    version text;
begin
    foreach version in array
        case tg_op
            when 'INSERT' then array [new.tariff_version_id]
            when 'DELETE' then array [old.tariff_version_id]
            else array [old.tariff_version_id, new.tariff_version_id]
        end
    loop
        -- The lock makes a row and the publishing of its version wait for each other.
        perform 1 from tariff_version where id = version and published_at is null for share;
        if not found then
            raise exception 'Tariff version % is published or does not exist', version;
        end if;
    end loop;
    return coalesce(new, old);
end
$$;

create trigger levy_rule_frozen before insert or update or delete on levy_rule
    for each row execute function refuse_row_of_published_tariff();

create trigger fee_frozen before insert or update or delete on fee
    for each row execute function refuse_row_of_published_tariff();
