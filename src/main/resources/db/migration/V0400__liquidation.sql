-- Human numbers of liquidations, L-<year>-<this>.
create sequence liquidation_number_seq as bigint;

-- What an act owes, frozen with the tariff version that assessed it (art. 293).
create table liquidation (
    id                     uuid        not null,
    number                 text        not null,
    access_code_hash       text        not null,
    status                 text        not null,
    act_date               date        not null,
    entity_nit             text        not null,
    entity_name            text        not null,
    entity_type            text        not null,
    act_type               text        not null,
    act_name               text        not null,
    act_number             text,
    addition               boolean     not null,
    act                    jsonb       not null,
    taxpayer_document_type text        not null,
    taxpayer_document      text        not null,
    taxpayer_name          text        not null,
    taxpayer_email         text,
    total                  bigint      not null,
    line_count             integer     not null,
    not_applied            jsonb       not null,
    notes                  jsonb       not null,
    tariff_version         text        not null,
    first_liquidation_id   uuid,
    created_at             timestamptz not null,
    expires_at             timestamptz not null,
    paid_at                timestamptz,
    constraint liquidation_pk primary key (id),
    constraint liquidation_number_uq unique (number),
    constraint liquidation_number_ck check (number ~ '^L-[0-9]{4}-[0-9]{7,12}$'),
    constraint liquidation_access_code_hash_ck check (access_code_hash ~ '^[0-9a-f]{64}$'),
    constraint liquidation_entity_fk foreign key (entity_nit) references contracting_entity (nit),
    constraint liquidation_first_fk foreign key (first_liquidation_id) references liquidation (id),
    constraint liquidation_first_ck check (first_liquidation_id is null or (addition and act_type = 'contract')),
    constraint liquidation_status_ck check (status in ('OPEN', 'PAID', 'CANCELLED', 'NOTHING_DUE')),
    constraint liquidation_nothing_due_ck check (
        case status when 'NOTHING_DUE' then total = 0 when 'CANCELLED' then true else total > 0 end),
    constraint liquidation_paid_ck check ((status = 'PAID') = (paid_at is not null)),
    constraint liquidation_total_ck check (total >= 0),
    constraint liquidation_expiry_ck check (expires_at > created_at),
    constraint liquidation_json_ck check (
        jsonb_typeof(act) = 'object' and jsonb_typeof(not_applied) = 'array' and jsonb_typeof(notes) = 'array')
);

create index liquidation_entity_ix on liquidation (entity_nit);
create index liquidation_first_ix on liquidation (first_liquidation_id) where first_liquidation_id is not null;
-- Finds the first liquidation of a contract when an addition comes.
create index liquidation_contract_ix on liquidation (entity_nit, upper(act_number), taxpayer_document)
    where act_type = 'contract' and not addition;
