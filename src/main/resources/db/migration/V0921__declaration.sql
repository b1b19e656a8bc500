-- Monthly declaration of a withholding agent or collector (art. 299). Figures are whole pesos.
create sequence declaration_number_seq;

create table declaration (
    id                  uuid        not null,
    number              text        not null,
    entity_nit          text        not null,
    entity_name         text        not null,
    period              date        not null,
    kind                text        not null,
    state               text        not null,
    corrects_id         uuid,
    accountant_signs    boolean     not null,
    pay_share           text        not null,
    differing_criterion text,
    revision            bigint      not null,
    content_sha256      text,
    created_by          text        not null,
    created_at          timestamptz not null,
    presented_at        timestamptz,
    filed_at            timestamptz,
    filing_day          date,
    due_date            date,
    months_late         integer,
    tax                 bigint,
    tax_to_pay          bigint,
    penalty             bigint,
    interest            bigint,
    paid_at             timestamptz,
    received            bigint,
    balance             bigint,
    balance_paid_at     timestamptz,
    constraint declaration_pk primary key (id),
    constraint declaration_number_uq unique (number),
    constraint declaration_number_ck check (number ~ '^D-[0-9]{4}-[0-9]{7,12}$'),
    constraint declaration_entity_fk foreign key (entity_nit) references contracting_entity (nit),
    constraint declaration_period_ck check (extract(day from period) = 1),
    constraint declaration_kind_ck check (kind in ('WITHHOLDING_AGENT', 'COLLECTOR')),
    constraint declaration_state_ck check (state in
        ('DRAFT', 'SIGNED', 'AWAITING_PAYMENT', 'FILED', 'CORRECTED', 'WITHDRAWN', 'NOT_FILED')),
    constraint declaration_pay_share_ck check (pay_share in ('1', '0.75', '0.5')),
    constraint declaration_same_uq unique (id, entity_nit, period, kind),
    -- A correction is of the same entity, month and kind as what it corrects (art. 423).
    constraint declaration_corrects_fk foreign key (corrects_id, entity_nit, period, kind)
        references declaration (id, entity_nit, period, kind),
    constraint declaration_signed_ck check (
        state in ('DRAFT', 'WITHDRAWN') or content_sha256 ~ '^[0-9a-f]{64}$'),
    constraint declaration_presented_ck check (
        (state in ('AWAITING_PAYMENT', 'FILED', 'CORRECTED', 'NOT_FILED')) = (presented_at is not null)),
    constraint declaration_filed_ck check (
        (state in ('FILED', 'CORRECTED')) = (filed_at is not null)
        and (filed_at is null) = (filing_day is null)
        and (filed_at is null) = (due_date is null)
        and (filed_at is null) = (months_late is null)
        and (filed_at is null) = (tax is null)
        and (filed_at is null) = (tax_to_pay is null)
        and (filed_at is null) = (penalty is null)
        and (filed_at is null) = (interest is null)
        and (filed_at is null) = (received is null)
        and (filed_at is null) = (balance is null)),
    constraint declaration_amounts_ck check (
        tax >= 0 and tax_to_pay >= 0 and penalty >= 0 and interest >= 0 and months_late >= 0 and balance >= 0),
    -- An agent files with payment of the whole tax (art. 299); what is left is penalty and interest.
    constraint declaration_received_ck check (
        received >= tax_to_pay
        and balance = greatest(0, tax_to_pay + penalty + interest - received)),
    constraint declaration_paid_ck check ((coalesce(received, 0) > 0) = (paid_at is not null)),
    constraint declaration_balance_paid_ck check (balance_paid_at is null or balance > 0)
);

-- One declaration of a month, agent and kind; and one correction of each: a chain without branches.
create unique index declaration_one_initial_uq on declaration (entity_nit, period, kind)
    where corrects_id is null and state not in ('WITHDRAWN', 'NOT_FILED');
create unique index declaration_one_correction_uq on declaration (corrects_id)
    where state not in ('WITHDRAWN', 'NOT_FILED');

create index declaration_entity_ix on declaration (entity_nit, id);
create index declaration_period_ix on declaration (period, id);
create index declaration_state_ix on declaration (state, id);
