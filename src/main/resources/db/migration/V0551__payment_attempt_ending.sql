-- Treasury ends an attempt that no gateway can tell about: one person proposes, another decides.
create table payment_attempt_ending (
    id          uuid        not null,
    attempt_id  uuid        not null,
    reason      text        not null,
    -- Where the proof is kept, such as the gateway's letter; not the proof itself.
    evidence    text        not null,
    proposed_by text        not null,
    proposed_at timestamptz not null,
    approved    boolean,
    decided_by  text,
    decided_at  timestamptz,
    constraint payment_attempt_ending_pk primary key (id),
    constraint payment_attempt_ending_attempt_fk foreign key (attempt_id) references payment_attempt (id),
    constraint payment_attempt_ending_reason_ck check (reason <> ''),
    constraint payment_attempt_ending_evidence_ck check (evidence <> ''),
    constraint payment_attempt_ending_decided_ck check (
        (approved is null) = (decided_by is null) and (approved is null) = (decided_at is null)),
    constraint payment_attempt_ending_two_people_ck check (decided_by <> proposed_by)
);

-- One proposal at a time, and no more than one end.
create unique index payment_attempt_ending_one_uq on payment_attempt_ending (attempt_id)
    where approved is null or approved;

create function refuse_change_of_decided_ending() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.approved is null
        and to_jsonb(new) - array['approved', 'decided_by', 'decided_at']
            = to_jsonb(old) - array['approved', 'decided_by', 'decided_at']
    then
        return new;
    end if;
    raise exception 'payment_attempt_ending is append only';
end
$$;

create trigger payment_attempt_ending_append_only before update or delete on payment_attempt_ending
    for each row execute function refuse_change_of_decided_ending();
