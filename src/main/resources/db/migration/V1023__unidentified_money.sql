-- Money in the bank that nobody can say whose it is.
create table unidentified_money (
    id             uuid           not null,
    amount         numeric(19, 2) not null,
    received_on    date           not null,
    bank           text           not null,
    bank_reference text           not null,
    description    text           not null,
    -- Open item of the comparison with the bank's files, when it comes from one.
    bank_item_id   uuid,
    state          text           not null,
    registered_by  text           not null,
    registered_at  timestamptz    not null,
    resolution_id  uuid,
    payable_number text,
    evidence       text,
    identified_by  text,
    identified_at  timestamptz,
    constraint unidentified_money_pk primary key (id),
    constraint unidentified_money_resolution_fk foreign key (resolution_id)
        references unidentified_resolution (id),
    constraint unidentified_money_reference_uq unique (bank, bank_reference, received_on),
    constraint unidentified_money_item_uq unique (bank_item_id),
    constraint unidentified_money_payable_uq unique (payable_number),
    constraint unidentified_money_amount_ck check (amount > 0),
    constraint unidentified_money_state_ck check (state in ('REGISTERED', 'IDENTIFIED', 'SPREAD')),
    constraint unidentified_money_spread_ck check (state <> 'SPREAD' or resolution_id is not null),
    constraint unidentified_money_identified_ck check (
        (state = 'IDENTIFIED') = (payable_number is not null)
        and (state = 'IDENTIFIED') = (evidence is not null)
        and (state = 'IDENTIFIED') = (identified_by is not null)
        and (state = 'IDENTIFIED') = (identified_at is not null)
        and (state <> 'IDENTIFIED' or resolution_id is null)),
    constraint unidentified_money_two_people_ck check (identified_by <> registered_by)
);

create index unidentified_money_resolution_ix on unidentified_money (resolution_id)
    where resolution_id is not null;

-- Once spread or identified it stays so; what was received never changes.
create function unidentified_money_keep_frozen() returns trigger language plpgsql as $$
declare
    moving text[] := array['state', 'resolution_id', 'payable_number', 'evidence', 'identified_by',
        'identified_at'];
begin
    if tg_op = 'DELETE' or old.state <> 'REGISTERED'
        or to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
        raise exception 'unidentified money is spread or identified once'
            using errcode = 'integrity_constraint_violation', constraint = 'unidentified_money_frozen';
    end if;
    return new;
end
$$;

create trigger unidentified_money_frozen before update or delete on unidentified_money
    for each row execute function unidentified_money_keep_frozen();
