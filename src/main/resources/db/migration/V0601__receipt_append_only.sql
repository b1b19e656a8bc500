-- A receipt never changes, but for its status once its money is given back.
create function refuse_receipt_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
        and old.status = 'ISSUED'
        and to_jsonb(new) - 'status' = to_jsonb(old) - 'status'
    then
        return new;
    end if;
    raise exception 'receipt is append only';
end
$$;

create trigger receipt_append_only before update or delete on receipt
    for each row execute function refuse_receipt_change();
