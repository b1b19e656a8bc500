-- Bodies may hold personal data (Wompi's an e-mail): after a while only their hash stays.
alter table gateway_notification
    add column body_sha256 text,
    add column purged_at   timestamptz;

update gateway_notification set body_sha256 = encode(sha256(body), 'hex');

alter table gateway_notification
    alter column body_sha256 set not null,
    alter column body drop not null,
    alter column headers drop not null,
    add constraint gateway_notification_sha256_ck check (body_sha256 ~ '^[0-9a-f]{64}$'),
    add constraint gateway_notification_true_hash_ck
        check (body is null or body_sha256 = encode(sha256(body), 'hex')),
    add constraint gateway_notification_purged_ck check (
        (purged_at is null) = (body is not null) and (purged_at is null) = (headers is not null));

create index gateway_notification_unpurged_ix on gateway_notification (received_at)
    where purged_at is null;
