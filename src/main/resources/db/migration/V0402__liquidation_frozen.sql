-- A liquidation is never deleted and, but for its status, never changed.
create function liquidation_keep_frozen() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - array['status', 'paid_at'] is distinct from to_jsonb(old) - array['status', 'paid_at'] then
        raise exception 'a liquidation is frozen, only its status changes'
            using errcode = 'integrity_constraint_violation', constraint = 'liquidation_frozen';
    end if;
    if new.status <> old.status and (old.status, new.status) not in (
            ('OPEN', 'PAID'), ('OPEN', 'CANCELLED'), ('NOTHING_DUE', 'CANCELLED')) then
        raise exception 'a liquidation does not go from % to %', old.status, new.status
            using errcode = 'integrity_constraint_violation', constraint = 'liquidation_status_path';
    end if;
    if old.paid_at is not null and new.paid_at is distinct from old.paid_at then
        raise exception 'a payment date is final'
            using errcode = 'integrity_constraint_violation', constraint = 'liquidation_paid_at_final';
    end if;
    return new;
end
$$;

create trigger liquidation_frozen before update on liquidation
    for each row execute function liquidation_keep_frozen();
create trigger liquidation_no_delete before delete on liquidation
    for each row execute function refuse_change();
create trigger liquidation_line_frozen before update or delete on liquidation_line
    for each row execute function refuse_change();
