-- No act may match two rules of one levy, whatever its entity and contract.
create function levy_rule_contracts(included text[], excluded text[]) returns text[]
    language sql immutable as $$
    select coalesce(included, array(
        select contract from unnest(array ['public-works', 'consultancy', 'professional-services',
            'supply', 'purchase', 'concession', 'other']) as contract
        where contract <> all (coalesce(excluded, array []::text[]))))
$$;

create function refuse_overlapping_levy_rule() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from levy_rule other
        where other.tariff_version_id = new.tariff_version_id
          and other.levy = new.levy
          and other.act_type = new.act_type
          and other.id <> new.id
          and (other.entity_types is null or new.entity_types is null
               or other.entity_types && new.entity_types)
          and levy_rule_contracts(other.contract_types, other.except_contract_types)
              && levy_rule_contracts(new.contract_types, new.except_contract_types))
    then
        raise exception 'Another rule of % already taxes that % in tariff version %',
            new.levy, new.act_type, new.tariff_version_id;
    end if;
    return null;
end
$$;

create constraint trigger levy_rule_overlap after insert or update on levy_rule
    for each row execute function refuse_overlapping_levy_rule();
