-- An act that takes a refusal back: the days between bear current interest (art. 634-1). Who refused
-- does not take it back alone.
alter table refund_case
    add column refused_by          text,
    add column refusal_notified_on date,
    add column dispute_act         text,
    add column dispute_act_on      date,
    add column reopened_by         text,
    add column current_interest    bigint,
    add constraint refund_case_dispute_ck check (
        (refusal_notified_on is null) = (refused_by is null)
        and (refusal_notified_on is null) = (dispute_act is null)
        and (refusal_notified_on is null) = (dispute_act_on is null)
        and (refusal_notified_on is null) = (reopened_by is null)
        and reopened_by <> refused_by
        and refusal_notified_on <= dispute_act_on
        and dispute_act <> ''),
    -- Default and current interest are told apart; the second only of what was in dispute.
    add constraint refund_case_current_interest_ck check (
        current_interest >= 0
        and (current_interest is null or state = 'PAID')
        and (coalesce(current_interest, 0) = 0 or refusal_notified_on is not null));
