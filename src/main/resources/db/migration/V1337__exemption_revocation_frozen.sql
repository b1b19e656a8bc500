-- Once decided only the liquidation of the rest and a revocation are added, each part once.
create or replace function exemption_grant_keep_frozen() returns trigger language plpgsql as $$
declare
    revocation constant text[] := array['status', 'liquidation_id', 'revocation_reason',
        'revocation_asked_by', 'revocation_asked_at', 'revoked_by', 'revoked_at'];
    later constant text[] := revocation || array['decided_by', 'decided_at', 'rejection_reason'];
begin
    if to_jsonb(new) - later is distinct from to_jsonb(old) - later
            or (old.status <> 'PENDING' and
                to_jsonb(new) - revocation is distinct from to_jsonb(old) - revocation)
            or (old.status <> 'PENDING' and new.status <> old.status
                and (old.status, new.status) <> ('GRANTED', 'REVOKED'))
            or (old.revocation_reason is not null and
                (new.revocation_reason, new.revocation_asked_by, new.revocation_asked_at)
                    is distinct from
                (old.revocation_reason, old.revocation_asked_by, old.revocation_asked_at))
            or (old.status = 'REVOKED' and new is distinct from old) then
        raise exception 'a granted exemption is frozen'
            using errcode = 'integrity_constraint_violation', constraint = 'exemption_grant_frozen';
    end if;
    return new;
end
$$;
