-- A complete set of shares. The one in force on a day is the last approved from before or on it.
create table distribution_version (
    id          text        not null,
    legal_act   text        not null,
    valid_from  date        not null,
    reason      text        not null,
    state       text        not null,
    proposed_by text        not null,
    proposed_at timestamptz not null,
    decided_by  text,
    decided_at  timestamptz,
    constraint distribution_version_pk primary key (id),
    constraint distribution_version_id_ck check (id ~ '^[A-Za-z0-9-]{1,40}$'),
    constraint distribution_version_state_ck check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    constraint distribution_version_decided_ck check (
        (state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    -- Two people: whoever proposes does not approve.
    constraint distribution_version_two_people_ck check (state <> 'APPROVED' or decided_by <> proposed_by)
);

create unique index distribution_version_valid_from_uq on distribution_version (valid_from)
    where state = 'APPROVED';

create function distribution_version_keep_frozen() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'PROPOSED'
        or to_jsonb(new) - array['state', 'decided_by', 'decided_at']
            is distinct from to_jsonb(old) - array['state', 'decided_by', 'decided_at'] then
        raise exception 'distribution rules are frozen, only decided once'
            using errcode = 'integrity_constraint_violation', constraint = 'distribution_version_frozen';
    end if;
    return new;
end
$$;

create trigger distribution_version_frozen before update or delete on distribution_version
    for each row execute function distribution_version_keep_frozen();
