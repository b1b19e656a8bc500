-- An annulment goes only when an undo of it was approved, and into the history.
create function refuse_annulment_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into annulment_history
            (undo_id, receipt_id, entity_nit, document_number, document_date, document_sha256,
             annulled_by, annulled_at)
        select u.id, old.receipt_id, old.entity_nit, old.document_number, old.document_date,
            old.document_sha256, old.annulled_by, old.annulled_at
        from annulment_undo u
        where u.receipt_id = old.receipt_id and u.annulled_at = old.annulled_at
            and u.decision = 'APPROVED';
        if found then
            return old;
        end if;
    end if;
    raise exception 'annulment is append only';
end
$$;

create or replace trigger annulment_append_only before update or delete on annulment
    for each row execute function refuse_annulment_change();
