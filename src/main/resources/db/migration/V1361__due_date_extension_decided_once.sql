-- What was proposed is decided once and otherwise never changed.
create or replace function refuse_due_date_extension_change() returns trigger language plpgsql as $$
declare
    decision constant text[] := array['state', 'decided_by', 'decided_at', 'discard_reason'];
begin
    if tg_op = 'UPDATE' and old.state = 'PROPOSED'
            and to_jsonb(new) - decision = to_jsonb(old) - decision then
        return new;
    end if;
    raise exception 'due_date_extension is append only';
end
$$;
