-- A reference as it survives a bank: letters and digits only, without zeros before them.
create function compact_reference(reference text) returns text
    language sql immutable strict parallel safe as $$
select ltrim(regexp_replace(upper(reference collate "C"), '[^A-Z0-9]', '', 'g'), '0')
$$;

-- To find our payments by what banks tell of them. A column, not only an index on the expression:
-- whatever plan a comparison of thousands of lines gets, it computes this once.
alter table payment_attempt
    add column compact text generated always as (compact_reference(reference)) stored;
create index payment_attempt_compact_ix on payment_attempt (compact);
create index payment_attempt_cus_ix on payment_attempt (cus) where state = 'APPROVED' and cus is not null;
create index payment_attempt_bank_time_ix on payment_attempt (bank_time) where state = 'APPROVED';
