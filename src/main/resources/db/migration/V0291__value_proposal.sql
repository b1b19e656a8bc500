-- Annual values, usury rates and inflation as administrators load them: one person proposes, another one
-- publishes. Every version stays here; the published one also stands in the table of its kind.
create table value_proposal (
    id             uuid           not null,
    unit           text           not null,
    since          date           not null,
    value          numeric(20, 6) not null,
    previous_value numeric(20, 6),
    source         text           not null,
    reason         text,
    state          text           not null,
    proposed_by    text           not null,
    proposed_at    timestamptz    not null,
    decided_by     text,
    decided_at     timestamptz,
    discard_reason text,
    constraint value_proposal_pk primary key (id),
    constraint value_proposal_unit_ck check (unit in ('UVT', 'SMMLV', 'UVB', 'USURY', 'INFLATION')),
    constraint value_proposal_since_ck check (
        extract(day from since) = 1 and (unit = 'USURY' or extract(month from since) = 1)),
    constraint value_proposal_value_ck check (value > 0 and value is distinct from previous_value),
    constraint value_proposal_source_ck check (btrim(source) <> ''),
    -- A correction says why.
    constraint value_proposal_reason_ck check (previous_value is null or btrim(reason) <> ''),
    constraint value_proposal_state_ck check (state in ('PROPOSED', 'PUBLISHED', 'DISCARDED')),
    constraint value_proposal_decided_ck check (
        (state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    constraint value_proposal_two_people_ck check (state <> 'PUBLISHED' or decided_by <> proposed_by),
    constraint value_proposal_discard_ck check (
        (state = 'DISCARDED') = (discard_reason is not null) and btrim(discard_reason) <> '')
);

create unique index value_proposal_open_uq on value_proposal (unit, since) where state = 'PROPOSED';
create index value_proposal_value_ix on value_proposal (unit, since, proposed_at);

create function keep_value_proposal() returns trigger language plpgsql as $$
begin
    if old.state <> 'PROPOSED'
        or to_jsonb(new) - array['state', 'decided_by', 'decided_at', 'discard_reason']
            is distinct from to_jsonb(old) - array['state', 'decided_by', 'decided_at', 'discard_reason']
    then
        raise exception 'a proposal is only decided, once'
            using errcode = 'integrity_constraint_violation', constraint = 'value_proposal_final';
    end if;
    return new;
end
$$;

create trigger value_proposal_kept before update on value_proposal
    for each row execute function keep_value_proposal();
create trigger value_proposal_no_delete before delete on value_proposal
    for each row execute function refuse_change();
