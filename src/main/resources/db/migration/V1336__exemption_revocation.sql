-- A granted exemption may be revoked by two officers of its entity, with a reason. What was issued by
-- then stands: the act was signed with it.
alter table exemption_grant
    add column revocation_reason   text,
    add column revocation_asked_by text,
    add column revocation_asked_at timestamptz,
    add column revoked_by          text,
    add column revoked_at          timestamptz,
    drop constraint exemption_grant_status_ck,
    add constraint exemption_grant_status_ck check (
        status in ('PENDING', 'GRANTED', 'REJECTED', 'REVOKED')),
    drop constraint exemption_grant_second_person_ck,
    add constraint exemption_grant_second_person_ck check (
        status not in ('GRANTED', 'REVOKED') or not second_person or decided_by <> requested_by),
    drop constraint exemption_grant_liquidation_ck,
    add constraint exemption_grant_liquidation_ck check (
        liquidation_id is null or status in ('GRANTED', 'REVOKED')),
    add constraint exemption_grant_revocation_ck check (
        (revocation_reason is null) = (revocation_asked_by is null)
        and (revocation_reason is null) = (revocation_asked_at is null)
        and (revocation_reason is null or status in ('GRANTED', 'REVOKED'))
        and revocation_reason <> ''
        and (status = 'REVOKED') = (revoked_by is not null)
        and (revoked_by is null) = (revoked_at is null)
        and (revoked_by is null or revocation_reason is not null)),
    add constraint exemption_grant_revocation_two_people_ck check (
        revoked_by <> revocation_asked_by);
