-- The wish to undo an annulment made for the wrong document, and what a second person decided.
create table annulment_undo (
    id              uuid        not null,
    receipt_id      uuid        not null,
    -- Which annulment of the receipt: there may be another after an undo.
    annulled_at     timestamptz not null,
    entity_nit      text        not null,
    reason          text        not null,
    requested_by    text        not null,
    requested_at    timestamptz not null,
    decision        text,
    decision_reason text,
    decided_by      text,
    decided_at      timestamptz,
    constraint annulment_undo_pk primary key (id),
    constraint annulment_undo_receipt_fk foreign key (receipt_id) references receipt (id),
    constraint annulment_undo_reason_ck check (reason <> ''),
    constraint annulment_undo_decision_ck check (decision in ('APPROVED', 'REJECTED')),
    constraint annulment_undo_decided_ck
        check (num_nonnulls(decision, decided_by, decided_at) in (0, 3)),
    constraint annulment_undo_two_people_ck check (decided_by <> requested_by),
    constraint annulment_undo_rejection_ck
        check (decision is distinct from 'REJECTED' or decision_reason <> '')
);

create unique index annulment_undo_open_uq on annulment_undo (receipt_id) where decision is null;
create index annulment_undo_entity_open_ix on annulment_undo (entity_nit, id)
    where decision is null;
create index annulment_undo_receipt_ix on annulment_undo (receipt_id, requested_at);

create function guard_annulment_undo() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.decision is null and exists (
            select 1 from annulment a
            where a.receipt_id = new.receipt_id and a.annulled_at = new.annulled_at
                and a.entity_nit = new.entity_nit)
        then
            return new;
        end if;
        raise exception 'annulment_undo begins undecided, for an annulment of its entity';
    end if;
    if tg_op = 'UPDATE' and old.decision is null and new.decision is not null
        and to_jsonb(new) - '{decision,decision_reason,decided_by,decided_at}'::text[]
            = to_jsonb(old) - '{decision,decision_reason,decided_by,decided_at}'::text[]
    then
        return new;
    end if;
    raise exception 'annulment_undo is decided once';
end
$$;

create trigger annulment_undo_guard before insert or update or delete on annulment_undo
    for each row execute function guard_annulment_undo();
