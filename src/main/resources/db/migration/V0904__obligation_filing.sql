-- Which months were declared. Corrections of a declaration change nothing here. An act may say that
-- one counts as not filed (art. 415, par. 1); the month is then owed again.
create table obligation_filing (
    id                 uuid        not null,
    entity_nit         text        not null,
    kind               text        not null,
    period             date        not null,
    declaration_number text        not null,
    filed_at           timestamptz not null,
    voided_at          timestamptz,
    voided_by_act      text,
    constraint obligation_filing_pk primary key (id),
    constraint obligation_filing_entity_fk foreign key (entity_nit) references contracting_entity (nit),
    constraint obligation_filing_kind_ck check (kind in ('WITHHOLDING', 'COLLECTION')),
    constraint obligation_filing_period_ck check (extract(day from period) = 1),
    constraint obligation_filing_number_ck check (btrim(declaration_number) <> ''),
    constraint obligation_filing_voided_ck check (
        (voided_at is null) = (voided_by_act is null) and btrim(voided_by_act) <> '')
);

create unique index obligation_filing_live_uq on obligation_filing (entity_nit, kind, period)
    where voided_at is null;

create function keep_obligation_filing() returns trigger language plpgsql as $$
begin
    if old.voided_at is not null
        or to_jsonb(new) - array['voided_at', 'voided_by_act']
            is distinct from to_jsonb(old) - array['voided_at', 'voided_by_act']
    then
        raise exception 'a filing is final'
            using errcode = 'integrity_constraint_violation', constraint = 'obligation_filing_final';
    end if;
    return new;
end
$$;

create trigger obligation_filing_kept before update on obligation_filing
    for each row execute function keep_obligation_filing();
create trigger obligation_filing_no_delete before delete on obligation_filing
    for each row execute function refuse_change();
