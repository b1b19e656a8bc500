-- A special requirement on the declaration that holds the money (art. 630 par. 2): what it contests is
-- refused for the time being, in a case of its own unless it contests all. Both cases keep the
-- requirement and name each other.
alter table refund_case
    add column requirement             text,
    add column requirement_notified_on date,
    add column contested_on            date,
    add column contested_by            text,
    add column contest_other           text,
    add constraint refund_case_other_fk foreign key (contest_other)
        references refund_case (number) deferrable initially deferred,
    add constraint refund_case_contest_ck check (
        (requirement is null) = (requirement_notified_on is null)
        and (requirement is null) = (contested_on is null)
        and (requirement is null) = (contested_by is null)
        and (contest_other is null or (requirement is not null and contest_other <> number))
        and requirement <> '' and requirement_notified_on <= contested_on
        and (state <> 'CONTESTED' or requirement is not null)),
    drop constraint refund_case_state_ck,
    add constraint refund_case_state_ck check (state in
        ('REQUESTED', 'UNDER_REVIEW', 'INADMITTED', 'INVESTIGATED', 'CONTESTED', 'PROPOSED',
         'APPROVED', 'REFUSED', 'PAID', 'WITHDRAWN'));
