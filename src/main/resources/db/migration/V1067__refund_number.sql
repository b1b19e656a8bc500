-- Declarations have numbers that begin with D-: those of refunds shall not be taken for them.
alter table refund_case drop constraint refund_case_number_ck;

update refund_case set number = 'DEV' || substr(number, 2) where number like 'D-%';

alter table refund_case
    add constraint refund_case_number_ck check (number ~ '^DEV-\d{4}-\d{7,}$');
