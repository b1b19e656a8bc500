-- An entity may settle a liquidation by withholding it (art. 296): once, and never one that is paid.
alter table liquidation
    drop constraint liquidation_status_ck,
    add constraint liquidation_status_ck
        check (status in ('OPEN', 'PAID', 'WITHHELD', 'CANCELLED', 'NOTHING_DUE'));

create or replace function liquidation_keep_frozen() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - array['status', 'paid_at'] is distinct from to_jsonb(old) - array['status', 'paid_at'] then
        raise exception 'a liquidation is frozen, only its status changes'
            using errcode = 'integrity_constraint_violation', constraint = 'liquidation_frozen';
    end if;
    -- From WITHHELD to CANCELLED when what was withheld by mistake is given back.
    if new.status <> old.status and (old.status, new.status) not in (
            ('OPEN', 'PAID'), ('OPEN', 'WITHHELD'), ('OPEN', 'CANCELLED'),
            ('WITHHELD', 'CANCELLED'), ('NOTHING_DUE', 'CANCELLED')) then
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
