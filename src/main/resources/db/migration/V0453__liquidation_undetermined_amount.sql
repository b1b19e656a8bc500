-- A contract of undetermined amount is taxed on each payment its contractor receives (art. 294
-- par.): one liquidation a payment, all hanging from the first.
alter table liquidation
    add column undetermined_amount boolean not null default false,
    add constraint liquidation_undetermined_ck
        check (not undetermined_amount or (act_type = 'contract' and not addition)),
    drop constraint liquidation_first_ck,
    add constraint liquidation_first_ck check (
        first_liquidation_id is null or (act_type = 'contract' and (addition or undetermined_amount)));

-- Of two first payments liquidated at once, one hangs from the other.
create unique index liquidation_undetermined_first_uq
    on liquidation (entity_nit, upper(act_number), taxpayer_document_type, taxpayer_document)
    where undetermined_amount and first_liquidation_id is null;
-- Lists all that was liquidated of a contract.
create index liquidation_of_contract_ix on liquidation (entity_nit, upper(act_number), id)
    where act_type = 'contract';

create or replace function liquidation_check_first() returns trigger language plpgsql as $$
begin
    if new.first_liquidation_id is not null and not exists (
            select 1
            from liquidation first
            where first.id = new.first_liquidation_id
              and first.entity_nit = new.entity_nit
              and upper(first.act_number) = upper(new.act_number)
              and first.act_type = 'contract'
              and not first.addition
              and first.first_liquidation_id is null
              and first.undetermined_amount = new.undetermined_amount) then
        raise exception 'liquidation % cannot hang from that one', new.number
            using errcode = 'integrity_constraint_violation', constraint = 'liquidation_first_is_contract';
    end if;
    return new;
end
$$;
