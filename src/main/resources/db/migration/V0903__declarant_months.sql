-- No month is owed under two registrations; what made months owed in the past does not change.
create function check_declarant_months() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from declarant other
        where other.entity_nit = new.entity_nit and other.kind = new.kind and other.id <> new.id
          and other.cessation_reported_on is not null
          and date_trunc('month', other.cessation_reported_on) >= date_trunc('month', new.registered_on))
    then
        raise exception 'another registration of % covers that month', new.entity_nit
            using errcode = 'integrity_constraint_violation', constraint = 'declarant_months_apart';
    end if;
    return new;
end
$$;

create trigger declarant_months before insert on declarant
    for each row execute function check_declarant_months();

create function keep_declarant() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - array['ceased_on', 'cessation_reported_on', 'accountant_signs', 'contact_email']
            is distinct from
            to_jsonb(old) - array['ceased_on', 'cessation_reported_on', 'accountant_signs', 'contact_email']
        or old.cessation_reported_on is not null
            and (new.ceased_on, new.cessation_reported_on)
                is distinct from (old.ceased_on, old.cessation_reported_on)
    then
        raise exception 'a registration and its end are final'
            using errcode = 'integrity_constraint_violation', constraint = 'declarant_final';
    end if;
    return new;
end
$$;

create trigger declarant_kept before update on declarant for each row execute function keep_declarant();
create trigger declarant_no_delete before delete on declarant for each row execute function refuse_change();
