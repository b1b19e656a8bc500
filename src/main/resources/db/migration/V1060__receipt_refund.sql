-- What was given back of a receipt, levy by levy (arts. 301, 302, 625): never more than was received.
create table receipt_refund (
    receipt_id    uuid        not null,
    refund_id     uuid        not null,
    levy          text        not null,
    amount        bigint      not null,
    refund_number text        not null,
    refunded_at   timestamptz not null,
    constraint receipt_refund_pk primary key (receipt_id, refund_id, levy),
    constraint receipt_refund_receipt_fk foreign key (receipt_id) references receipt (id),
    constraint receipt_refund_amount_ck check (amount > 0)
);

create function refuse_refund_above_receipt() returns trigger language plpgsql as $$
declare
    received bigint;
    refunded bigint;
begin
    -- Two refunds of one receipt come one after the other, so that each sees the sum of all.
    perform 1 from receipt where id = new.receipt_id for update;
    select coalesce(sum((line ->> 'amount')::bigint), 0) into received
        from receipt r, json_array_elements(r.document::json -> 'lines') line
        where r.id = new.receipt_id and line ->> 'levy' = new.levy;
    select coalesce(sum(amount), 0) into refunded
        from receipt_refund where receipt_id = new.receipt_id and levy = new.levy;
    if refunded + new.amount > received then
        raise exception 'receipt_refund: more than % received for %', received, new.levy;
    end if;
    return new;
end
$$;

create trigger receipt_refund_ceiling before insert on receipt_refund
    for each row execute function refuse_refund_above_receipt();

create trigger receipt_refund_append_only before update or delete on receipt_refund
    for each row execute function refuse_change();
