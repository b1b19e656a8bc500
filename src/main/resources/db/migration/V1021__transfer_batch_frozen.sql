-- Only the state of a batch changes, and only forward; what is in it never does.
create function transfer_batch_keep_frozen() returns trigger language plpgsql as $$
declare
    moving text[] := array['state', 'approved_by', 'approved_at', 'bank_reference',
        'transferred_on', 'transferred_by', 'ended_at'];
begin
    if tg_op = 'DELETE'
        or to_jsonb(new) - moving is distinct from to_jsonb(old) - moving
        or (old.state, new.state) not in (('PREPARED', 'APPROVED'), ('PREPARED', 'CANCELLED'),
            ('APPROVED', 'CANCELLED'), ('APPROVED', 'TRANSFERRED')) then
        raise exception 'a transfer goes forward only'
            using errcode = 'integrity_constraint_violation', constraint = 'transfer_batch_frozen';
    end if;
    return new;
end
$$;

create trigger transfer_batch_frozen before update or delete on transfer_batch
    for each row execute function transfer_batch_keep_frozen();
