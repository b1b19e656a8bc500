-- Whoever drafted or changed a tariff cannot publish it, and what is decided stays so.
create function check_tariff_draft_decision() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' then
        raise exception 'draft % is decided', old.tariff_version_id
            using errcode = 'integrity_constraint_violation', constraint = 'tariff_draft_final';
    end if;
    if new.state = 'PUBLISHED' and exists (
        select 1 from tariff_draft_change
        where draft_id = new.id and changed_by = new.decided_by)
    then
        raise exception '% made draft % and cannot publish it', new.decided_by, new.tariff_version_id
            using errcode = 'integrity_constraint_violation', constraint = 'tariff_draft_two_people';
    end if;
    return new;
end
$$;

create trigger tariff_draft_decided before update on tariff_draft
    for each row execute function check_tariff_draft_decision();

-- A draft of administrators takes effect only by that decision. Versions of migrations have no draft.
create function check_tariff_published_by_two() returns trigger language plpgsql as $$
begin
    if old.published_at is null and new.published_at is not null and exists (
        select 1 from tariff_draft where tariff_version_id = new.id and state <> 'PUBLISHED')
    then
        raise exception 'nobody published draft %', new.id
            using errcode = 'integrity_constraint_violation', constraint = 'tariff_version_published_by_two';
    end if;
    return new;
end
$$;

create trigger tariff_version_published_by_two before update on tariff_version
    for each row execute function check_tariff_published_by_two();
