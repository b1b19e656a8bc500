-- Exemptions that officers grant (arts. 292, 305, 314, 343), with the law as it stood then.
create table exemption_grant (
    id                     uuid        not null,
    status                 text        not null,
    entity_nit             text        not null,
    entity_name            text        not null,
    act                    jsonb       not null,
    act_type               text        not null,
    act_name               text        not null,
    act_number             text,
    addition               boolean     not null,
    act_date               date        not null,
    taxpayer_document_type text        not null,
    taxpayer_document      text        not null,
    taxpayer_name          text        not null,
    exemption_code         text        not null,
    ordinance              text        not null,
    article                text        not null,
    legal_text             text        not null,
    support_reference      text        not null,
    -- Lines of the levies it frees from, as they would be owed, and their sum.
    freed                  jsonb       not null,
    freed_total            bigint      not null,
    -- What the act owes all the same.
    rest                   jsonb       not null,
    year_taken             integer,
    second_person          boolean     not null,
    requested_by           text        not null,
    requested_at           timestamptz not null,
    requested_on           date        not null,
    decided_by             text,
    decided_at             timestamptz,
    rejection_reason       text,
    liquidation_id         uuid,
    constraint exemption_grant_pk primary key (id),
    constraint exemption_grant_entity_fk foreign key (entity_nit) references contracting_entity (nit),
    constraint exemption_grant_liquidation_fk foreign key (liquidation_id) references liquidation (id),
    constraint exemption_grant_status_ck check (status in ('PENDING', 'GRANTED', 'REJECTED')),
    constraint exemption_grant_support_ck check (support_reference <> ''),
    constraint exemption_grant_freed_ck check (
        jsonb_typeof(freed) = 'array' and jsonb_array_length(freed) > 0 and freed_total >= 0),
    constraint exemption_grant_decided_ck check (
        (status = 'PENDING') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    constraint exemption_grant_rejected_ck check ((status = 'REJECTED') = (rejection_reason is not null)),
    constraint exemption_grant_second_person_ck check (
        status <> 'GRANTED' or not second_person or decided_by <> requested_by),
    constraint exemption_grant_liquidation_ck check (liquidation_id is null or status = 'GRANTED')
);

-- Art. 305-8: once a year for each person, whatever kind of document is shown.
create unique index exemption_grant_once_a_year_uq
    on exemption_grant (exemption_code, taxpayer_document, year_taken)
    where year_taken is not null and status <> 'REJECTED';
-- An act is freed once.
create unique index exemption_grant_act_uq
    on exemption_grant (entity_nit, act_type, upper(act_number), exemption_code, taxpayer_document)
    where act_number is not null and not addition and status <> 'REJECTED';
create index exemption_grant_entity_ix on exemption_grant (entity_nit, requested_on);
create index exemption_grant_day_ix on exemption_grant (requested_on);
create index exemption_grant_liquidation_ix on exemption_grant (liquidation_id) where liquidation_id is not null;

-- A grant is never deleted; only its decision is added, once, and the liquidation of the rest.
create function exemption_grant_keep_frozen() returns trigger language plpgsql as $$
declare
    later constant text[] := array['status', 'decided_by', 'decided_at', 'rejection_reason', 'liquidation_id'];
begin
    if to_jsonb(new) - later is distinct from to_jsonb(old) - later
            or (old.status <> 'PENDING' and
                to_jsonb(new) - 'liquidation_id' is distinct from to_jsonb(old) - 'liquidation_id') then
        raise exception 'a granted exemption is frozen'
            using errcode = 'integrity_constraint_violation', constraint = 'exemption_grant_frozen';
    end if;
    return new;
end
$$;

create trigger exemption_grant_frozen before update on exemption_grant
    for each row execute function exemption_grant_keep_frozen();
create trigger exemption_grant_no_delete before delete on exemption_grant
    for each row execute function refuse_change();

-- What was not collected is the sum of the lines, to the peso.
create function exemption_grant_check_total() returns trigger language plpgsql as $$
begin
    if new.freed_total <> (
            select sum((line ->> 'amount')::bigint) from jsonb_array_elements(new.freed) line) then
        raise exception 'the lines freed do not make their total'
            using errcode = 'integrity_constraint_violation', constraint = 'exemption_grant_total_is_sum';
    end if;
    return new;
end
$$;

create trigger exemption_grant_total before insert on exemption_grant
    for each row execute function exemption_grant_check_total();
