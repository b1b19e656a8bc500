-- Whoever annuls and whoever refunds lock the same row: a receipt whose money was given back is
-- never used for a document.
create function refuse_annulment_of_refunded() returns trigger language plpgsql as $$
declare
    found_status text;
begin
    select status into found_status from receipt where id = new.receipt_id for update;
    if found_status = 'REFUNDED' then
        raise exception 'annulment: the money of this receipt was given back';
    end if;
    return new;
end
$$;

create trigger annulment_not_refunded before insert on annulment
    for each row execute function refuse_annulment_of_refunded();
