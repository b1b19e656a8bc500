-- Who wants to hear which events, and where. Never deleted: its messages are its history.
create table webhook_subscription (
    id              uuid        not null,
    owner           text        not null,
    -- The one entity whose events it hears; null: those of all.
    entity_nit      text,
    url             text        not null,
    topics          text[]      not null,
    -- Encrypted with a key that is not in the database.
    sealed_secret   bytea       not null,
    created_at      timestamptz not null,
    disabled_at     timestamptz,
    disabled_reason text,
    constraint webhook_subscription_pk primary key (id),
    constraint webhook_subscription_entity_nit_ck check (entity_nit ~ '^\d+$'),
    constraint webhook_subscription_topics_ck check (cardinality(topics) > 0),
    constraint webhook_subscription_disabled_ck
        check ((disabled_at is null) = (disabled_reason is null)),
    constraint webhook_subscription_disabled_reason_ck check (disabled_reason in ('DELETED', 'GONE'))
);

create index webhook_subscription_owner_ix on webhook_subscription (owner, id);

create index webhook_subscription_topics_ix on webhook_subscription using gin (topics)
    where disabled_at is null;
