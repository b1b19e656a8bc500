-- What was presented does not change: neither its rows nor, once filed, its figures.
create function refuse_change_of_presented_declaration() returns trigger language plpgsql as $$
declare
    owner uuid := case when tg_op = 'DELETE' then old.declaration_id else new.declaration_id end;
begin
    if (select state from declaration where id = owner) not in ('DRAFT', 'SIGNED') then
        raise exception 'The declaration was presented: its content is frozen';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger declaration_row_frozen before insert or update or delete on declaration_row
    for each row execute function refuse_change_of_presented_declaration();
create trigger declaration_explanation_frozen before insert or update or delete on declaration_explanation
    for each row execute function refuse_change_of_presented_declaration();
create trigger declaration_deposit_frozen before insert or update or delete on declaration_deposit
    for each row execute function refuse_change_of_presented_declaration();

create function refuse_change_of_filed_declaration() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'A declaration is never erased';
    end if;
    if old.state in ('CORRECTED', 'WITHDRAWN', 'NOT_FILED') and new.state <> old.state then
        raise exception 'A declaration that is % stays so', old.state;
    end if;
    if old.state in ('FILED', 'CORRECTED') and
        to_jsonb(new) - array['state', 'revision', 'balance_paid_at']
            <> to_jsonb(old) - array['state', 'revision', 'balance_paid_at'] then
        raise exception 'The figures of a filed declaration are frozen';
    end if;
    return new;
end
$$;

create trigger declaration_frozen before update or delete on declaration
    for each row execute function refuse_change_of_filed_declaration();
