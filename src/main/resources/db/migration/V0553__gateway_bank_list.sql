-- The last good list of banks of each gateway: it serves while the gateway gives no new one.
create table gateway_bank_list (
    gateway text  not null,
    day     date  not null,
    banks   jsonb not null,
    constraint gateway_bank_list_pk primary key (gateway),
    constraint gateway_bank_list_banks_ck check (jsonb_typeof(banks) = 'array')
);
