-- Who declares every month (arts. 297, 299): withholding agents and collectors, each from the month it
-- was registered to the month in which it reported that it ceased (art. 404).
create table declarant (
    id                    uuid        not null,
    entity_nit            text        not null,
    kind                  text        not null,
    registered_on         date        not null,
    ceased_on             date,
    cessation_reported_on date,
    accountant_signs      boolean     not null,
    contact_email         text,
    created_at            timestamptz not null,
    constraint declarant_pk primary key (id),
    constraint declarant_entity_fk foreign key (entity_nit) references contracting_entity (nit),
    constraint declarant_kind_ck check (kind in ('WITHHOLDING', 'COLLECTION')),
    -- The statute's year: nobody declared before.
    constraint declarant_registered_on_ck check (registered_on >= date '2018-01-01'),
    constraint declarant_cessation_ck check (
        (ceased_on is null) = (cessation_reported_on is null)
        and ceased_on >= registered_on and cessation_reported_on >= ceased_on),
    constraint declarant_contact_email_ck check (contact_email like '%_@_%' and length(contact_email) <= 254)
);

create unique index declarant_live_uq on declarant (entity_nit, kind) where cessation_reported_on is null;
create index declarant_entity_ix on declarant (entity_nit, kind, registered_on);
