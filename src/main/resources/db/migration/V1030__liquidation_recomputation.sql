-- Every night each liquidation is computed again with its own tariff. One run a day; it remembers
-- how far it came, so that any replica goes on with it.
create table liquidation_recomputation (
    day         date        not null,
    after_id    uuid        not null,
    checked     bigint      not null,
    differences bigint      not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    constraint liquidation_recomputation_pk primary key (day),
    constraint liquidation_recomputation_counts_ck check (checked >= differences and differences >= 0)
);
