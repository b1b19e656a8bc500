-- What is approved is the sum of its lines, and what is set off that of its debts, at each commit.
create function check_refund_sums() returns trigger language plpgsql as $$
declare
    checked    refund_case%rowtype;
    checked_id uuid;
begin
    if tg_table_name = 'refund_case' then
        checked_id := new.id;
    elsif tg_op = 'DELETE' then
        checked_id := old.case_id;
    else
        checked_id := new.case_id;
    end if;
    select * into checked from refund_case where id = checked_id;
    if checked.state in ('APPROVED', 'PAID') then
        if checked.receipt_id is not null and checked.amount
            <> (select coalesce(sum(amount), 0) from refund_line where case_id = checked.id) then
            raise exception 'refund %: the lines do not add up', checked.number;
        end if;
        if checked.set_off
            <> (select coalesce(sum(amount), 0) from refund_set_off where case_id = checked.id) then
            raise exception 'refund %: the debts set off do not add up', checked.number;
        end if;
        -- What is given back is noted on the receipt, whose own trigger holds the ceiling of all.
        if checked.receipt_id is not null and checked.amount
            <> (select coalesce(sum(amount), 0) from receipt_refund where refund_id = checked.id) then
            raise exception 'refund %: the receipt does not know of it', checked.number;
        end if;
        if checked.attempt_id is not null and checked.amount
            > (select amount_received from payment_anomaly
               where attempt_id = checked.attempt_id and kind = checked.anomaly_kind) then
            raise exception 'refund %: more than was received', checked.number;
        end if;
    end if;
    return null;
end
$$;

create constraint trigger refund_case_sums after insert or update on refund_case
    deferrable initially deferred for each row execute function check_refund_sums();
create constraint trigger refund_line_sums after insert or update or delete on refund_line
    deferrable initially deferred for each row execute function check_refund_sums();
create constraint trigger refund_set_off_sums after insert or update or delete on refund_set_off
    deferrable initially deferred for each row execute function check_refund_sums();
