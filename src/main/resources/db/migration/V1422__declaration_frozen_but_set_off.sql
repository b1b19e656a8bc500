-- The balance of a filed declaration may be set off; its figures stay frozen.
create or replace function refuse_change_of_filed_declaration() returns trigger language plpgsql as $$
declare
    free text[] := array['state', 'revision', 'balance_paid_at', 'balance_set_off'];
begin
    if tg_op = 'DELETE' then
        raise exception 'A declaration is never erased';
    end if;
    if old.state in ('CORRECTED', 'WITHDRAWN', 'NOT_FILED') and new.state <> old.state then
        raise exception 'A declaration that is % stays so', old.state;
    end if;
    if old.state in ('FILED', 'CORRECTED') and to_jsonb(new) - free <> to_jsonb(old) - free then
        raise exception 'The figures of a filed declaration are frozen';
    end if;
    return new;
end
$$;
