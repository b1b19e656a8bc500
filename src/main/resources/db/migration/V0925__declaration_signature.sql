-- Who signed what and when (art. 416). A signature is voided when what it signed changes, never erased.
create table declaration_signature (
    id             uuid        not null,
    declaration_id uuid        not null,
    capacity       text        not null,
    signed_by      text        not null,
    signer_name    text        not null,
    licence        text,
    qualifications text,
    content_sha256 text        not null,
    signed_at      timestamptz not null,
    voided_at      timestamptz,
    constraint declaration_signature_pk primary key (id),
    constraint declaration_signature_declaration_fk foreign key (declaration_id) references declaration (id),
    constraint declaration_signature_capacity_ck check (capacity in ('DECLARANT', 'ACCOUNTANT', 'REVISOR_FISCAL')),
    constraint declaration_signature_hash_ck check (content_sha256 ~ '^[0-9a-f]{64}$'),
    constraint declaration_signature_licence_ck check (capacity = 'DECLARANT' or licence <> ''),
    constraint declaration_signature_qualified_ck check (capacity <> 'DECLARANT' or qualifications is null)
);

-- One declarant and one accountant or revisor fiscal, who are two people.
create unique index declaration_signature_capacity_uq
    on declaration_signature (declaration_id, (capacity = 'DECLARANT'))
    where voided_at is null;
create unique index declaration_signature_person_uq on declaration_signature (declaration_id, signed_by)
    where voided_at is null;

create function refuse_signature_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.voided_at is null
        and to_jsonb(new) - 'voided_at' = to_jsonb(old) - 'voided_at' then
        return new;
    end if;
    raise exception 'declaration_signature is append only';
end
$$;

create trigger declaration_signature_append_only before update or delete on declaration_signature
    for each row execute function refuse_signature_change();
